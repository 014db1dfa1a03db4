const window = 60_000;

/**
 * Counts calls for each key in windows of a minute.
 * @returns the whole seconds to wait, 0 when the call may go on.
 */
export function createRateLimit(allowed: number, now: () => number): (key: string) => number {
  let started = now();
  const calls = new Map<string, number>();
  return (key) => {
    if (now() - started >= window) {
      calls.clear();
      started = now();
    }
    const count = (calls.get(key) ?? 0) + 1;
    calls.set(key, count);
    return count > allowed ? Math.ceil((started + window - now()) / 1000) : 0;
  };
}
