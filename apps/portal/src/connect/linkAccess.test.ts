import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeServer, json } from '../testing/fakeServer.ts';
import { openLink } from './linkAccess.ts';

afterEach(() => vi.useRealTimers());

function serverWithTokens(): { exchanges: () => number } {
  let exchanges = 0;
  fakeServer({
    'POST /link/exchange': () => {
      exchanges += 1;
      return json({ expiresIn: 600, accessToken: `token-${exchanges}`, tokenType: 'Bearer' });
    },
  });
  return { exchanges: () => exchanges };
}

describe('openLink', () => {
  it('gives the same token while it lives', async () => {
    const server = serverWithTokens();
    const accessToken = await openLink('s3cret');
    expect([await accessToken(), await accessToken()]).toEqual(['token-1', 'token-1']);
    expect(server.exchanges()).toBe(1);
  });

  it('renews the token before it ends', async () => {
    vi.useFakeTimers();
    serverWithTokens();
    const accessToken = await openLink('s3cret');
    vi.advanceTimersByTime(541_000);
    expect(await accessToken()).toBe('token-2');
  });
});
