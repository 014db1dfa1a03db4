import { html } from 'hono/html';
import { type Html, page } from '../layout.ts';

/** A page that says one thing. */
export function messagePage(title: string, sentences: readonly string[]): Html {
  return page({
    title,
    body: html`<h1>${title}</h1>
${sentences.map((sentence) => html`<p>${sentence}</p>`)}
<p>You can close this tab and start again from the app that sent you here.</p>`,
  });
}
