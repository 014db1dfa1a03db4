import { html } from 'hono/html';
import { toReadableDate } from '../../books/calendar.ts';
import type { KnownGrant } from '../../oauth/grants.ts';
import { describeScopes } from '../../oauth/scopes.ts';
import type { User } from '../../users/users.ts';
import { type Html, page } from '../layout.ts';

/** What the user allowed, and the way to take it back. */
export function appsPage(user: User, appName: string, grants: readonly KnownGrant[]): Html {
  return page({
    title: 'Connected apps',
    user,
    body: html`<h1>Connected apps</h1>
${grants.length === 0 ? html`<p>No app reads your data.</p>` : ''}
<div class="tiles">${grants.map((grant) => tile(grant, appName))}</div>`,
  });
}

function tile({ id, since, scopes }: KnownGrant, appName: string): Html {
  return html`<article class="tile">
<h2>${appName}</h2>
<p class="quiet-text">Connected on ${toReadableDate(new Date(since).toISOString())}</p>
<ul class="asks">${describeScopes(scopes).map((sentence) => html`<li>${sentence}</li>`)}</ul>
<form method="post" action="/apps/disconnect"><input type="hidden" name="id" value="${id}"><button class="quiet">Disconnect</button></form>
</article>`;
}
