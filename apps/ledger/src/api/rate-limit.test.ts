import { describe, expect, it } from 'vitest';
import { createRateLimit } from './rate-limit.ts';

describe('the rate limit', () => {
  it('lets a key call as often as allowed, then says how long to wait', () => {
    const clock = { now: 0 };
    const limit = createRateLimit(2, () => clock.now);
    expect([limit('a'), limit('a')]).toEqual([0, 0]);
    clock.now = 20_500;
    expect(limit('a')).toBe(40);
  });

  it('counts every key on its own', () => {
    const limit = createRateLimit(1, () => 0);
    expect([limit('a'), limit('b')]).toEqual([0, 0]);
  });

  it('starts again after a minute', () => {
    const clock = { now: 0 };
    const limit = createRateLimit(1, () => clock.now);
    limit('a');
    clock.now = 60_000;
    expect(limit('a')).toBe(0);
  });
});
