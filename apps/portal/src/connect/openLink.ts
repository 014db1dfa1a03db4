import { AccessTokenSchema } from '@linkflow/contract';
import { request } from '../api/request.ts';

/**
 * Exchanges the secret of a Link URL for an access token. It is kept in memory only: never in storage, in the address or
 * in a cookie.
 * @throws RequestError where the link is unknown or ended, or the server cannot be reached
 */
export async function openLink(secret: string): Promise<string> {
  const answer = await request('/link/exchange', {
    schema: AccessTokenSchema,
    method: 'POST',
    body: { link: secret },
  });
  return answer.accessToken;
}
