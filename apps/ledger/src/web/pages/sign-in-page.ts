import { html } from 'hono/html';
import type { SignInResult } from '../../users/sign-in.ts';
import { sandboxPassword, users } from '../../users/users.ts';
import { type Html, page } from '../layout.ts';

type Refusal = Exclude<SignInResult['outcome'], 'signed-in'>;

const refusalWords: Record<Refusal, string> = {
  wrong: 'The email address or the password is not right.',
  locked: 'This account is locked. Ask another administrator of your company to unlock it.',
  'too-many': 'Too many wrong passwords. Wait five minutes, then try again.',
};

interface SignInPageParts {
  /** Where the form goes. */
  readonly action: string;
  /** The application that waits for the answer; undefined when signing in to the ledger itself. */
  readonly appName?: string;
  /** Where Cancel goes, for an application that waits. */
  readonly cancel?: string;
  /** What was tried and why it failed. */
  readonly failed?: { readonly email: string; readonly reason: Refusal };
}

/** Asks for email address and password, and says which users there are. */
export function signInPage({ action, appName, cancel, failed }: SignInPageParts): Html {
  const wrong = failed ? html`aria-invalid="true" aria-describedby="refusal"` : '';
  return page({
    title: failed ? 'Not signed in' : 'Sign in',
    body: html`<h1>Sign in</h1>
${appName ? html`<p>to let <strong>${appName}</strong> read your accounting data</p>` : ''}
<form method="post" action="${action}" novalidate>
${failed ? html`<p class="alert" role="alert" id="refusal">${refusalWords[failed.reason]}</p>` : ''}
<label for="email">Email address</label>
<input id="email" name="email" type="email" autocomplete="username" required value="${failed?.email ?? ''}" ${wrong}>
<label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="current-password" required ${wrong}>
<button>Sign in</button>
</form>
${cancel ? html`<form method="post" action="${cancel}"><button class="quiet">Cancel</button></form>` : ''}
<section class="hint" aria-labelledby="hint">
<h2 id="hint">This is a sandbox</h2>
<p>Password of every user: <code>${sandboxPassword}</code></p>
<dl>${users.map((user) => html`<dt><code>${user.email}</code></dt><dd>${user.hint}</dd>`)}</dl>
</section>`,
  });
}
