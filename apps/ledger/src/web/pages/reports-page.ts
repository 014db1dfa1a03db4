import { html } from 'hono/html';
import type { User } from '../../users/users.ts';
import { type Html, page } from '../layout.ts';

/** Which reports there are. */
export function reportsPage(user: User): Html {
  return page({
    title: 'Reports',
    user,
    body: html`<h1>Reports</h1>
<div class="tiles">${user.entities.map(
      ({ id, name }) => html`<section class="tile" aria-labelledby="${id}">
<h2 id="${id}">${name}</h2>
<ul class="links">
<li><a href="/reports/${id}/suppliers">Suppliers</a></li>
<li><a href="/reports/${id}/bills">Bills</a></li>
</ul>
</section>`,
    )}</div>`,
  });
}
