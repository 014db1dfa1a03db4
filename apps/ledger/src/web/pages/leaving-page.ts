import { html } from 'hono/html';
import { type Html, page } from '../layout.ts';

/**
 * Goes on by itself. A redirect in answer to a form would be held to the page's `form-action`, through every further redirect
 * of the application that gets the answer; a page that goes on is not.
 */
export function leavingPage(next: string): Html {
  return page({
    title: 'One moment',
    next,
    body: html`<h1>One moment</h1>
<p><a href="${next}">Continue</a> if nothing happens.</p>`,
  });
}
