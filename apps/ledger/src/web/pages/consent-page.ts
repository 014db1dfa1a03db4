import { html } from 'hono/html';
import { failures } from '../../oauth/failures.ts';
import { describeScopes } from '../../oauth/scopes.ts';
import type { User } from '../../users/users.ts';
import { type Html, page } from '../layout.ts';

interface ConsentPageParts {
  /** Path of the interaction, where the forms go. */
  readonly path: string;
  readonly appName: string;
  readonly user: User;
  readonly scopes: readonly string[];
}

/** Asks whether the application may read what it asks for. */
export function consentPage({ path, appName, user, scopes }: ConsentPageParts): Html {
  return page({
    title: `Connect ${appName}`,
    body: html`<h1>Allow ${appName} to read your data?</h1>
<p>For ${entitiesOf(user)}, ${appName} will be able to:</p>
<ul class="asks">${describeScopes(scopes).map((sentence) => html`<li>${sentence}</li>`)}</ul>
<p>It cannot change anything. You can disconnect it at any time under Connected apps.</p>
<div class="choices">
<form method="post" action="${path}/allow"><button>Allow</button></form>
<form method="post" action="${path}/cancel"><button class="quiet">Cancel</button></form>
</div>
${otherUser(path, user)}
<details class="hint">
<summary>Answer with an error instead</summary>
<p>This is a sandbox: see what ${appName} does when the software it connects to is not well.</p>
<form class="choices" method="post" action="${path}/fail">
${Object.keys(failures).map((error) => html`<button class="quiet" name="error" value="${error}">${error}</button>`)}
</form>
</details>`,
  });
}

/** Says who could connect the application, to someone who may not. */
export function wrongRolePage({ path, appName, user }: Omit<ConsentPageParts, 'scopes'>): Html {
  return page({
    title: 'Administrator role needed',
    body: html`<h1>You need the Administrator role to connect apps</h1>
<p>Your role is ${user.role}. Ask an administrator of ${entitiesOf(user)} to connect ${appName}, or sign in as
one.</p>
<form method="post" action="${path}/cancel"><button>Back to ${appName}</button></form>
${otherUser(path, user)}`,
  });
}

function otherUser(path: string, user: User): Html {
  return html`<form class="who" method="post" action="${path}/other-user">
<span>Signed in as ${user.email}</span>
<button class="plain">Use another user</button>
</form>`;
}

function entitiesOf(user: User): string {
  return new Intl.ListFormat('en-GB').format(user.entities.map(({ name }) => name));
}
