import { createMiddleware } from 'hono/factory';
import type { Scope } from '../oauth/scopes.ts';
import type { LedgerEnv, Services } from '../services.ts';
import { findUser, type User } from '../users/users.ts';
import { apiError } from './api-error.ts';
import { createRateLimit } from './rate-limit.ts';

/** Routes of the API know who allowed the call. */
export interface ApiEnv extends LedgerEnv {
  Variables: { user: User };
}

/** Makes the check of a call: a live access token, not used too often, with the scope the route needs. */
export function createBearer({ provider, config, now }: Services) {
  const limit = createRateLimit(config.requestsPerMinute, now);
  return (scope: Scope) =>
    createMiddleware<ApiEnv>(async (c, next) => {
      const value = /^Bearer (\S+)$/i.exec(c.req.header('Authorization') ?? '')?.[1];
      const token = value && (await provider.AccessToken.find(value));
      const user = token ? findUser(token.accountId) : undefined;
      if (!token || !user) {
        throw apiError('invalid_token', 'The access token is missing, has expired or was taken back.', {
          'WWW-Authenticate': 'Bearer error="invalid_token"',
        });
      }
      const wait = limit(token.jti);
      if (wait > 0) {
        throw apiError('too_many_requests', `Too many calls. Go on in ${wait} s.`, { 'Retry-After': String(wait) });
      }
      if (!token.scopes.has(scope)) {
        throw apiError('insufficient_scope', `This call needs the scope ${scope}.`, {
          'WWW-Authenticate': `Bearer error="insufficient_scope", scope="${scope}"`,
        });
      }
      c.set('user', user);
      await next();
    });
}
