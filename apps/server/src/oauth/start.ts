import { randomBytes } from 'node:crypto';
import { buildAuthorizationUrl, calculatePKCECodeChallenge } from 'openid-client';
import { hashOf } from '../http/tokens.ts';
import type { Provider } from '../providers/provider.types.ts';
import type { Services } from '../services.ts';
import { clientOf, hasIdToken } from './client.ts';
import { type Outcome, outcomeOfOver } from './outcome.ts';
import {
  findByTicket,
  giveTo,
  providerOf,
  type SignInRow,
  type SignInSecrets,
  secretsOf,
  standingOf,
} from './signIns.ts';

/** The cookie that ties a sign-in to the browser that began it. */
export interface BrowserCookie {
  readonly name: string;
  /** Null where the browser has it already. */
  readonly value: string | null;
  readonly expires: Date;
}

/** Milliseconds that the cookie outlives its sign-in: a late answer is told from one of another browser. */
const grace = 24 * 60 * 60 * 1000;

/** Where the browser goes, or why it does not. */
type Start = { readonly to: URL; readonly cookie: BrowserCookie } | { readonly outcome: Outcome };

export function cookieName(signInId: string): string {
  return `linkflow_sign_in_${signInId}`;
}

/** Whether a sign-in belongs to the browser with this cookie. */
export function isOfBrowser({ browserHash }: SignInRow, cookie: string | undefined): boolean {
  return cookie !== undefined && hashOf(cookie) === browserHash;
}

/** Where the software sends the customer back to: registered there, character by character. */
export function redirectUri({ publicUrl }: Pick<Services, 'publicUrl'>): string {
  return `${publicUrl()}/oauth/callback`;
}

/** Leads the browser that opens a sign-in first, and no other, to the software. */
export async function startSignIn(
  services: Services,
  ticket: string,
  cookieOf: (name: string) => string | undefined,
): Promise<Start> {
  const { db } = services;
  const signIn = await findByTicket(db, ticket);
  const provider = signIn && (await providerOf(services, signIn));
  if (!provider) return { outcome: 'unknown' };
  const standing = standingOf(signIn);
  if (standing !== 'open') return { outcome: outcomeOfOver(standing) };

  const cookie = { name: cookieName(signIn.id), value: null, expires: new Date(signIn.expiresAt.getTime() + grace) };
  const to = () => authorizationUrl(services, provider, secretsOf(services, signIn));
  if (isOfBrowser(signIn, cookieOf(cookie.name))) return { to: await to(), cookie };
  const value = randomBytes(32).toString('base64url');
  if (!(await giveTo(db, signIn.id, hashOf(value)))) return { outcome: 'foreign' };
  return { to: await to(), cookie: { ...cookie, value } };
}

async function authorizationUrl(
  services: Services,
  provider: Provider,
  { state, nonce, verifier }: SignInSecrets,
): Promise<URL> {
  return buildAuthorizationUrl(clientOf(provider), {
    ...provider.parameters,
    scope: provider.scope,
    redirect_uri: redirectUri(services),
    state,
    ...(hasIdToken(provider) ? { nonce } : {}),
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  });
}
