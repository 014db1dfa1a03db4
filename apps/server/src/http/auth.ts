import type { Context } from 'hono';
import type { ApiKeys, Scope } from '../platform/apiKeys.ts';
import { ApiFailure } from './errors.ts';
import type { CompanyClaims, Tokens } from './tokens.ts';

declare module 'hono' {
  interface ContextVariableMap {
    /** What the caller's API key may do; the portal of this machine may do everything. */
    keyScope: Scope;
  }
}

/** Who calls with the bearer token of a company. */
export function companyOf(c: Context, tokens: Tokens): Promise<CompanyClaims> {
  const token = /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
  if (!token) {
    throw new ApiFailure('token_missing', 'Send the company access token as `Authorization: Bearer …`.');
  }
  return tokens.verify(token);
}

/**
 * Lets the host through: `Authorization: Basic base64(key)`, as in Codat's Platform API; `key:` is taken as well. What the
 * key may do is in the request's `keyScope` then.
 * @throws ApiFailure `api_key_invalid`, `api_key_scope`
 */
export async function requireHost(c: Context, apiKeys: ApiKeys, needed: Scope): Promise<void> {
  const sent = /^Basic +(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1] ?? '';
  const scope = await apiKeys.scopeOf(Buffer.from(sent, 'base64').toString().replace(/:$/, ''));
  if (!scope) throw new ApiFailure('api_key_invalid', 'Send the API key as `Authorization: Basic base64(key)`.');
  if (needed === 'full' && scope === 'read') throw new ApiFailure('api_key_scope', 'This API key may only read.');
  c.set('keyScope', scope);
}

const loopbackHost = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** Whether an origin is a page served from this machine. */
export function isLoopbackOrigin(origin: string): boolean {
  return loopbackHost.test(URL.parse(origin)?.host ?? '');
}

/**
 * Lets the portal through without a key: pages of this very origin on loopback, not another site in the same browser,
 * and not a name that merely resolves to loopback.
 */
export function requireLocalPortal(c: Context): void {
  const site = c.req.header('sec-fetch-site') ?? 'same-origin';
  const host = c.req.header('host') ?? '';
  const origin = c.req.header('origin');
  const own = origin === undefined || URL.parse(origin)?.host === host || isLoopbackOrigin(origin);
  if (!loopbackHost.test(host) || !own || !['same-origin', 'same-site', 'none'].includes(site)) {
    throw new ApiFailure('api_key_invalid', 'Only the portal on this machine may call without an API key.');
  }
  c.set('keyScope', 'full');
}
