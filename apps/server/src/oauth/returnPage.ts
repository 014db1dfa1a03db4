import { returnChannel } from '@linkflow/contract';
import { html } from 'hono/html';
import type { Outcome } from './outcome.ts';
import { type Names, wordsFor, wordsWithoutNames } from './returnPage.words.ts';

interface PageParts {
  readonly outcome: Outcome;
  /** Absent where the sign-in is not this browser's. */
  readonly names?: Names | undefined;
  /** Whom to tell that the customer is back; absent where there is nobody. */
  readonly tell?: { readonly nonce: string; readonly origin: string } | undefined;
  /** Names the request in the log. */
  readonly reference?: string;
}

/** The page that a sign-in tab ends on. It tells the page that opened it to ask the server, and tries to close itself. */
export function returnPage({ outcome, names, tell, reference }: PageParts) {
  const { title, lines } = names ? wordsFor(outcome, names) : wordsWithoutNames(outcome);
  const good = outcome === 'connected' || outcome === 'choosing';
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="stylesheet" href="/oauth/return.css">
${
  tell
    ? html`<script src="/oauth/return.js" defer data-nonce="${tell.nonce}" data-origin="${tell.origin}" data-channel="${returnChannel}"></script>`
    : ''
}
</head>
<body>
<main class="${good ? 'good' : 'ended'}">
<h1>${title}</h1>
${lines.map((line) => html`<p>${line}</p>\n`)}${reference ? html`<p class="reference">Reference: ${reference}</p>` : ''}
</main>
</body>
</html>
`;
}
