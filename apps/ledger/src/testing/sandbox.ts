import * as oauth from 'openid-client';
import { onTestFinished } from 'vitest';
import { type Config, readConfig } from '../config.ts';
import { startLedger } from '../ledger.ts';
import { sandboxPassword } from '../users/users.ts';
import { type Browser, createBrowser, type Screen } from './browser.ts';

export const redirectUri = 'http://127.0.0.1:4000/oauth/callback';
export const allScopes = 'openid offline_access entities.read suppliers.read bills.read payments.read';

/** An authorization request, with what the application keeps to itself. */
export interface Request {
  readonly url: URL;
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
}

/** Starts a ledger that ends with the test, and the registered application as its client. */
export async function startSandbox(overrides: Partial<Config> = {}) {
  const clock = { ahead: 0 };
  const config = { ...readConfig({ LEDGER_PORT: '0' }), ...overrides };
  const ledger = await startLedger(config, { now: () => Date.now() + clock.ahead });
  onTestFinished(ledger.close);
  const client = await oauth.discovery(
    new URL(ledger.url),
    config.client.id,
    config.client.secret,
    oauth.ClientSecretBasic(config.client.secret),
    { execute: [oauth.allowInsecureRequests] },
  );
  return { url: ledger.url, client, clock, browser: createBrowser(ledger.url) };
}

export async function newRequest(client: oauth.Configuration, scope = allScopes): Promise<Request> {
  const [verifier, state, nonce] = [oauth.randomPKCECodeVerifier(), oauth.randomState(), oauth.randomNonce()];
  const url = oauth.buildAuthorizationUrl(client, {
    redirect_uri: redirectUri,
    scope,
    state,
    nonce,
    prompt: 'consent',
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  });
  return { url, verifier, state, nonce };
}

/** Opens the request and signs in; the screen is what comes then. */
export async function signIn(browser: Browser, request: Request, email: string): Promise<Screen> {
  const { url } = await browser.open(request.url);
  return browser.submit(`${url.pathname}/sign-in`, { email, password: sandboxPassword });
}

/** The whole way to tokens, as a user who allows everything. */
export async function connect(
  { client, browser }: { client: oauth.Configuration; browser: Browser },
  { email = 'admin@ledger.example', scope = allScopes } = {},
) {
  const request = await newRequest(client, scope);
  const consent = await signIn(browser, request, email);
  const answer = await browser.submit(`${consent.url.pathname}/allow`);
  const tokens = await oauth.authorizationCodeGrant(client, answer.url, {
    pkceCodeVerifier: request.verifier,
    expectedState: request.state,
    expectedNonce: request.nonce,
    idTokenExpected: true,
  });
  return { answer, request, tokens };
}
