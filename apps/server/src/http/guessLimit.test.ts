import { describe, expect, it } from 'vitest';
import { createWorld } from '../testing/world.ts';
import { ApiFailure } from './errors.ts';
import { createGuessLimit } from './guessLimit.ts';

const wrong = () => Promise.reject(new ApiFailure('token_invalid', 'wrong'));
const right = () => Promise.resolve('in');

function limitWithClock() {
  const clock = { now: 0 };
  return { clock, limit: createGuessLimit({ misses: 2, minute: 60_000, now: () => clock.now }) };
}

describe('a limit of guesses', () => {
  it('turns away an address after its misses, also with the right secret', async () => {
    const { limit } = limitWithClock();
    await expect(limit.guess('a', wrong)).rejects.toThrow('wrong');
    await expect(limit.guess('a', wrong)).rejects.toThrow('wrong');
    await expect(limit.guess('a', right)).rejects.toMatchObject({ code: 'rate_limited', retryAfter: 60 });
  });

  it('leaves other addresses alone', async () => {
    const { limit } = limitWithClock();
    for (let miss = 0; miss < 2; miss += 1) await limit.guess('a', wrong).catch(() => undefined);
    expect(await limit.guess('b', right)).toBe('in');
  });

  it('lets the address in again when the minute is over', async () => {
    const { limit, clock } = limitWithClock();
    for (let miss = 0; miss < 2; miss += 1) await limit.guess('a', wrong).catch(() => undefined);
    clock.now = 60_000;
    expect(await limit.guess('a', right)).toBe('in');
  });

  it('does not count what is right', async () => {
    const { limit } = limitWithClock();
    for (let time = 0; time < 5; time += 1) expect(await limit.guess('a', right)).toBe('in');
  });
});

it('a Link URL cannot be found by trying', async () => {
  const { request } = await createWorld();
  const statuses = [];
  for (let attempt = 0; attempt < 35; attempt += 1) {
    const { status, headers } = await request('POST', '/link/exchange', { body: { link: `guess-${attempt}` } });
    statuses.push(status);
    expect(headers.has('retry-after')).toBe(status === 429);
  }
  expect(statuses.filter((status) => status === 401)).toHaveLength(30);
  expect(statuses.at(-1)).toBe(429);
});
