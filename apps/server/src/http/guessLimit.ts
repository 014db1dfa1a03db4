import { ApiFailure } from './errors.ts';

/** Keeps an address from trying secrets one after the other. Right ones are never counted. */
export interface GuessLimit {
  /** Runs a guess, and counts it against the address when it fails.
   * @throws ApiFailure `rate_limited` with the seconds to wait */
  guess<Result>(address: string, attempt: () => Promise<Result>): Promise<Result>;
}

interface Misses {
  count: number;
  /** When they are forgotten, in milliseconds of the clock. */
  readonly until: number;
}

/** Addresses remembered before the old ones are looked through. */
const crowd = 10_000;

/** Lets an address miss so many times a minute. */
export function createGuessLimit({ misses = 30, minute = 60_000, now = Date.now } = {}): GuessLimit {
  const known = new Map<string, Misses>();

  function missesOf(address: string): Misses | undefined {
    const found = known.get(address);
    return found && found.until > now() ? found : undefined;
  }

  function count(address: string): void {
    if (known.size >= crowd) {
      for (const [other, { until }] of known) if (until <= now()) known.delete(other);
    }
    const found = missesOf(address) ?? { count: 0, until: now() + minute };
    found.count += 1;
    known.set(address, found);
  }

  return {
    async guess(address, attempt) {
      const found = missesOf(address);
      if (found && found.count >= misses) {
        const retryAfter = Math.ceil((found.until - now()) / 1000);
        throw new ApiFailure('rate_limited', `Too many wrong attempts. Try again in ${retryAfter} s.`, { retryAfter });
      }
      try {
        return await attempt();
      } catch (error) {
        if (error instanceof ApiFailure) count(address);
        throw error;
      }
    },
  };
}
