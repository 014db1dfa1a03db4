import { html } from 'hono/html';
import type { User } from '../users/users.ts';

/** A piece of a page. Values put into `html` are escaped. */
export type Html = ReturnType<typeof html>;

interface PageParts {
  /** Also the title of the tab. */
  readonly title: string;
  readonly body: Html;
  /** Who is signed in to the software itself; undefined leaves the menu out. */
  readonly user?: User;
  /** Address to go on to at once, of this site. */
  readonly next?: string;
}

/** A whole page. */
export function page({ title, body, user, next }: PageParts): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Ledger</title>
${next ? html`<meta http-equiv="refresh" content="0; url=${next}">` : ''}
<link rel="icon" href="/assets/icon.svg">
<link rel="stylesheet" href="/assets/ledger.css">
<link rel="stylesheet" href="/assets/books.css">
</head>
<body>
<header class="bar">
<a class="brand" href="/">Ledger</a>
${user ? menu(user) : html`<span class="tag">Sandbox</span>`}
</header>
<main class="${user ? 'wide' : 'card'}">
${body}
</main>
</body>
</html>`;
}

function menu(user: User): Html {
  return html`<nav aria-label="Main">
<a href="/">Dashboard</a>
<a href="/reports">Reports</a>
<a href="/apps">Connected apps</a>
</nav>
<form class="who" method="post" action="/sign-out">
<span>${user.email} <span class="tag">${user.role}</span></span>
<button class="plain">Sign out</button>
</form>`;
}
