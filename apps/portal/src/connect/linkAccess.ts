import { type AccessToken, AccessTokenSchema } from '@linkflow/contract';
import { request } from '../api/request.ts';

/** Renewed this long before its end, in milliseconds, so that no call leaves with a token about to end. */
const margin = 60_000;

function exchange(secret: string): Promise<AccessToken> {
  return request('/link/exchange', { schema: AccessTokenSchema, method: 'POST', body: { link: secret } });
}

/**
 * Exchanges the secret of a Link URL for an access token and renews it when it is about to end. The token is kept in
 * memory only: it is never in storage, in the address or in a cookie.
 * @throws RequestError where the link is unknown or ended, or the server cannot be reached
 */
export async function openLink(secret: string): Promise<() => Promise<string>> {
  const timed = (token: AccessToken) => ({
    token: token.accessToken,
    end: Date.now() + token.expiresIn * 1000 - margin,
  });
  let current = timed(await exchange(secret));
  return async () => {
    if (Date.now() >= current.end) current = timed(await exchange(secret));
    return current.token;
  };
}
