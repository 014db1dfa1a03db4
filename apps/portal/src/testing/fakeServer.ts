import type { ApiError } from '@linkflow/contract';
import { afterEach, vi } from 'vitest';

/** What the fake server was asked. */
export interface Asked {
  readonly method: string;
  /** With the query string. */
  readonly path: string;
  readonly body: unknown;
}

type Answer = (asked: Asked) => Response;

export function json(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });
}

/** An error in the one shape of the API. */
export function apiError(statusCode: number, detailedErrorCode: string): Response {
  const error: ApiError = {
    statusCode,
    error: 'It did not work.',
    correlationId: 'c-1',
    detailedErrorCode,
    canBeRetried: false,
  };
  return json(error, statusCode);
}

/**
 * Puts a server behind `fetch` until the test ends. Answers are found by `METHOD /path` without the query string and
 * may be replaced while the test runs; a call nobody answers fails like a server that is down.
 */
export function fakeServer(answers: Record<string, Answer>): { asked: Asked[]; answers: Record<string, Answer> } {
  const asked: Asked[] = [];
  vi.stubGlobal('fetch', async (address: string, init: RequestInit = {}) => {
    const { pathname, search } = new URL(address, 'http://portal.example');
    const call = {
      method: init.method ?? 'GET',
      path: `${pathname}${search}`,
      body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined,
    };
    asked.push(call);
    const answer = answers[`${call.method} ${pathname}`];
    if (!answer) throw new TypeError('Failed to fetch');
    return answer(call);
  });
  return { asked, answers };
}

afterEach(() => {
  vi.unstubAllGlobals();
});
