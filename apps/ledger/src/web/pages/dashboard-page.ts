import { html } from 'hono/html';
import type { Bill, Entity } from '../../books/books.types.ts';
import { booksOf } from '../../books/books-of.ts';
import { booksDate, toReadableDate } from '../../books/calendar.ts';
import { sumByCurrency, toReadable } from '../../books/money.ts';
import type { User } from '../../users/users.ts';
import { type Html, page } from '../layout.ts';

/** What each legal entity holds and owes. */
export function dashboardPage(user: User): Html {
  return page({
    title: 'Dashboard',
    user,
    body: html`<h1>Dashboard</h1>
<p class="quiet-text">Books as of ${toReadableDate(booksDate)}</p>
<div class="tiles">${user.entities.map(tile)}</div>`,
  });
}

function tile(entity: Entity): Html {
  const { suppliers, bills, payments } = booksOf(entity);
  return html`<section class="tile" aria-labelledby="${entity.id}">
<h2 id="${entity.id}">${entity.name}</h2>
<dl class="counts">
<dt>Suppliers</dt><dd>${suppliers.length}</dd>
<dt>Bills</dt><dd>${bills.length}</dd>
<dt>Payments</dt><dd>${payments.length}</dd>
</dl>
<h3>Still to pay</h3>
<ul class="owed">${owed(bills).map((line) => html`<li>${line}</li>`)}</ul>
</section>`;
}

function owed(bills: readonly Bill[]): string[] {
  return sumByCurrency(bills, (bill) => bill.amountDue).map(([code, sum]) => `${toReadable(sum, code)} ${code}`);
}
