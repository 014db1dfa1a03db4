import { describe, expect, it } from 'vitest';
import { exchangeLink } from './exchangeLink.ts';
import { apiError, fakeFetch } from './testing/fakeFetch.ts';

const baseUrl = 'https://link.example';
const granted = { accessToken: 'token-1', expiresIn: 86_400, tokenType: 'Bearer' };

describe('exchangeLink', () => {
  it('gives the token of a Link URL, whose secret stays out of the address', async () => {
    const { fetch, requests } = fakeFetch(Response.json(granted));
    expect(await exchangeLink({ baseUrl, link: 's3cret', fetch })).toBe('token-1');
    expect(requests[0]).toMatchObject({ url: 'https://link.example/link/exchange', method: 'POST' });
  });

  it.each([
    ['token_invalid', 'session.unknown'],
    ['token_expired', 'session.expired'],
  ])('says %s as %s', async (code, problem) => {
    const { fetch } = fakeFetch(apiError(401, code));
    const outcome = exchangeLink({ baseUrl, link: 's3cret', fetch });
    await expect(outcome).rejects.toMatchObject({ problem: { code: problem } });
  });
});
