import { type Context, Hono } from 'hono';
import { errors, type InteractionResults } from 'oidc-provider';
import * as v from 'valibot';
import type { LedgerEnv, Services } from '../services.ts';
import { canConnectApps, findUser, type User } from '../users/users.ts';
import { consentPage, wrongRolePage } from '../web/pages/consent-page.ts';
import { leavingPage } from '../web/pages/leaving-page.ts';
import { messagePage } from '../web/pages/message-page.ts';
import { signInPage } from '../web/pages/sign-in-page.ts';
import { readCredentials } from '../web/read-credentials.ts';
import { failures, isFailure } from './failures.ts';

const PromptDetailsSchema = v.object({ missingOIDCScope: v.optional(v.array(v.string()), []) });

/** The pages a person sees between an authorization request and its answer. */
export function interactionRoutes(services: Services): Hono<LedgerEnv> {
  const { config, provider, signIn } = services;
  const appName = config.client.name;
  const app = new Hono<LedgerEnv>();

  app.get('/:uid', async (c) => {
    const details = await detailsOf(c);
    const path = pathOf(details.uid);
    const user = findUser(details.session?.accountId);
    if (details.prompt.name === 'login' || !user) {
      return c.html(signInPage({ action: `${path}/sign-in`, cancel: `${path}/cancel`, appName }));
    }
    const scopes = String(details.params.scope ?? '').split(' ');
    return c.html(
      canConnectApps(user) ? consentPage({ path, appName, user, scopes }) : wrongRolePage({ path, appName, user }),
    );
  });

  app.post('/:uid/sign-in', async (c) => {
    const { uid } = await detailsOf(c);
    const { email, password } = await readCredentials(c);
    const result = signIn(email, password);
    if (result.outcome === 'signed-in') return finish(c, { login: { accountId: result.user.email } });
    const path = pathOf(uid);
    const failed = { email, reason: result.outcome };
    const refusal = signInPage({ action: `${path}/sign-in`, cancel: `${path}/cancel`, appName, failed });
    return c.html(refusal, result.outcome === 'too-many' ? 429 : 422);
  });

  app.post('/:uid/allow', async (c) => {
    const details = await detailsOf(c);
    const user = findUser(details.session?.accountId);
    if (details.prompt.name !== 'consent' || !user || !canConnectApps(user)) return refuse(c, user);
    const known = details.grantId ? await provider.Grant.find(details.grantId) : undefined;
    const grant = known ?? new provider.Grant({ accountId: user.email, clientId: config.client.id });
    grant.addOIDCScope(v.parse(PromptDetailsSchema, details.prompt.details).missingOIDCScope);
    return finish(c, { consent: { grantId: await grant.save() } });
  });

  app.post('/:uid/cancel', async (c) => {
    const details = await detailsOf(c);
    return refuse(c, findUser(details.session?.accountId));
  });

  app.post('/:uid/fail', async (c) => {
    await detailsOf(c);
    const { error } = await c.req.parseBody();
    if (!isFailure(error)) return c.html(messagePage('There is no such failure', []), 400);
    return finish(c, { error, error_description: failures[error] });
  });

  app.post('/:uid/other-user', async (c) => {
    const { session, params } = await detailsOf(c);
    const known = session && (await provider.Session.findByUid(session.uid));
    await known?.destroy();
    const again = new URLSearchParams(Object.entries(params).map(([name, value]) => [name, String(value)]));
    return c.html(leavingPage(`/oauth/authorize?${again}`));
  });

  app.onError((error, c) => {
    if (!(error instanceof errors.SessionNotFound)) throw error;
    const sentence = 'It was answered already, or more than an hour has passed.';
    return c.html(messagePage('This sign-in has ended', [sentence]), 400);
  });

  return app;

  function detailsOf(c: Context<LedgerEnv>) {
    return provider.interactionDetails(c.env.incoming, c.env.outgoing);
  }

  function refuse(c: Context<LedgerEnv>, user: User | undefined) {
    const mayNot = user && !canConnectApps(user);
    return finish(c, {
      error: 'access_denied',
      error_description: mayNot ? 'The user needs the Administrator role to connect apps' : 'The user cancelled',
    });
  }

  async function finish(c: Context<LedgerEnv>, result: InteractionResults) {
    const next = await provider.interactionResult(c.env.incoming, c.env.outgoing, result);
    return c.html(leavingPage(next));
  }
}

function pathOf(uid: string): string {
  return `/interaction/${uid}`;
}
