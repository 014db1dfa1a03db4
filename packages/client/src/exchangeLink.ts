import { AccessTokenSchema } from '@linkflow/contract';
import { resolveBaseUrl } from './http/baseUrl.ts';
import { parseAnswer } from './http/call.ts';
import { failureOf, networkFailure } from './http/failures.ts';

const timeout = 30_000;

/**
 * Exchanges the secret of a Link URL for a company access token, for a page that hosts the flow at that address:
 * `accessToken: () => exchangeLink({ baseUrl, link })`.
 * @throws LinkError `session.unknown` or `session.expired` for an address that cannot be used
 */
export async function exchangeLink(options: {
  baseUrl: string;
  link: string;
  fetch?: typeof globalThis.fetch;
}): Promise<string> {
  const { baseUrl, link, fetch = globalThis.fetch } = options;
  try {
    const response = await fetch(`${resolveBaseUrl(baseUrl)}/link/exchange`, {
      method: 'POST',
      credentials: 'omit',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ link }),
      signal: AbortSignal.timeout(timeout),
    });
    const text = await response.text();
    if (!response.ok) throw failureOf(response.status, text, 'session.unknown');
    return parseAnswer(AccessTokenSchema, text).accessToken;
  } catch (error) {
    throw networkFailure(error, undefined);
  }
}
