import { setTimeout as delay } from 'node:timers/promises';
import { parseExactJson } from '../providers/parseExactJson.ts';
import { GrantEnded, type ProviderApi, ProviderFailure } from '../providers/provider.types.ts';
import type { AccessTokens } from './tokenKeeper.ts';

/** Milliseconds the software may take for one answer. */
const timeout = 30_000;
/** Milliseconds to wait where the software does not say how long. */
const pauses = [1000, 4000, 15_000, 60_000];
/** Milliseconds beyond which waiting is left to a later attempt. */
const longestPause = 5 * 60_000;

interface ApiOptions {
  /** Ends all calls. */
  readonly signal: AbortSignal;
  /** Waits some milliseconds. */
  readonly wait?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

const waitFor = (milliseconds: number, signal: AbortSignal) => delay(milliseconds, undefined, { signal });

/** Calls the software with tokens that are renewed when they end. */
export function createProviderApi(tokens: AccessTokens, { signal, wait = waitFor }: ApiOptions): ProviderApi {
  async function ask(url: string, headers: Readonly<Record<string, string>>, token: string): Promise<Response> {
    try {
      return await fetch(url, {
        headers: { Accept: 'application/json', ...headers, Authorization: `Bearer ${token}` },
        redirect: 'error',
        signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]),
      });
    } catch {
      signal.throwIfAborted();
      throw new ProviderFailure('The software did not answer.');
    }
  }

  /** The answer, by a renewed token where the first is refused. */
  async function askWithToken(url: string, headers: Readonly<Record<string, string>>): Promise<Response> {
    const first = await tokens.current();
    const answer = await ask(url, headers, first);
    if (answer.status !== 401) return answer;
    await answer.body?.cancel();
    const second = await tokens.current(first);
    const again = await ask(url, headers, second);
    if (again.status !== 401) return again;
    await again.body?.cancel();
    await tokens.end(second);
    throw new GrantEnded('The software refuses a new access token.');
  }

  return {
    async get(url, headers = {}) {
      for (let tries = 0; ; tries += 1) {
        const answer = await askWithToken(url, headers);
        if (answer.ok) return read(answer);
        await answer.body?.cancel();
        const busy = answer.status === 429 || answer.status === 503;
        const pause = busy ? pauses[tries] : undefined;
        const asked = pauseAskedFor(answer) ?? pause ?? 0;
        if (pause === undefined || asked > longestPause) {
          throw new ProviderFailure(`The software answered ${answer.status}.`);
        }
        await wait(asked, signal);
      }
    },
  };
}

async function read(answer: Response): Promise<unknown> {
  try {
    return parseExactJson(await answer.text());
  } catch {
    throw new ProviderFailure('The software did not answer with JSON.');
  }
}

/** Milliseconds of `Retry-After`, which is seconds or a date (RFC 9110, section 10.2.3). */
function pauseAskedFor({ headers }: Response): number | undefined {
  const value = headers.get('retry-after');
  if (value === null) return undefined;
  const milliseconds = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}
