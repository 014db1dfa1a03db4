import { LinkError } from '@linkflow/journey';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTokenKeeper } from '../http/accessToken.ts';
import { apiError, connectionWith, type FakeAnswer, fakeFetch } from '../testing/fakeFetch.ts';
import { awaitVerdict } from './verdict.ts';

const connection = (status: string, refusal?: string) => Response.json(connectionWith({ status, refusal }));
const events = (...values: unknown[]) =>
  new Response(values.map((value) => `event: connection\ndata: ${JSON.stringify(value)}\n\n`).join(''));
const silent = () => new Response(new ReadableStream());
const down = new TypeError('fetch failed');

function wait(answers: FakeAnswer[], signal?: AbortSignal) {
  const { fetch, requests } = fakeFetch(...answers);
  const wire = { baseUrl: 'https://link.example', fetch, tokens: createTokenKeeper(() => 't'), timeout: 60_000 };
  const onHeard = vi.fn();
  const outcome = awaitVerdict(wire, {
    connectionId: 'connection-1',
    onHeard,
    kind: 'suppliers',
    uploadId: 'report-1',
    signal,
  }).then(
    (report) => report.status,
    (error: unknown) => (error instanceof LinkError ? error.problem.code : error),
  );
  return { outcome, onHeard, paths: () => requests.map(({ url }) => url.split('/connection-1')[1]) };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('awaitVerdict', () => {
  it('ends at once where the verdict is there', async () => {
    const { outcome, paths } = wait([connection('stored')]);
    expect(await outcome).toBe('stored');
    expect(paths()).toEqual(['']);
  });

  it('hears the verdict from the event stream', async () => {
    const stream = events(connectionWith({ status: 'inspecting' }), connectionWith({ status: 'stored' }));
    const { outcome, paths } = wait([connection('inspecting'), stream]);
    expect(await outcome).toBe('stored');
    expect(paths()).toEqual(['', '/events']);
  });

  it('says each time that the server is heard of, by its heartbeats too', async () => {
    const verdict = `event: connection\ndata: ${JSON.stringify(connectionWith({ status: 'stored' }))}\n\n`;
    const parts = [': heartbeat\n\n', ': heartbeat\n\n', verdict].map((part) => new TextEncoder().encode(part));
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        const part = parts.shift();
        if (part) controller.enqueue(part);
        else controller.close();
      },
    });
    const stream = new Response(body);
    const { outcome, onHeard } = wait([connection('inspecting'), stream]);
    expect(await outcome).toBe('stored');
    expect(onHeard).toHaveBeenCalledTimes(4);
  });

  it('tells why a report was refused', async () => {
    const stream = events(connectionWith({ status: 'refused', refusal: 'report.wrongKind' }));
    expect(await wait([connection('inspecting'), stream]).outcome).toBe('report.wrongKind');
  });

  it('has a word for a refusal of a newer server', async () => {
    expect(await wait([connection('refused', 'report.tooFunny')]).outcome).toBe('report.unreadable');
  });

  it('asks again where a proxy holds the stream back', async () => {
    const { outcome, paths } = wait([connection('inspecting'), silent, connection('stored')]);
    await vi.advanceTimersByTimeAsync(5000);
    expect(await outcome).toBe('stored');
    expect(paths()).toEqual(['', '/events', '']);
  });

  it('asks again where the server knows no stream', async () => {
    const { outcome } = wait([connection('inspecting'), apiError(404, 'not_found'), connection('stored')]);
    await vi.advanceTimersByTimeAsync(5000);
    expect(await outcome).toBe('stored');
  });

  it('waits for a server that restarts', async () => {
    const { outcome } = wait([connection('inspecting'), down, down, down, down, connection('stored')]);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await outcome).toBe('stored');
  });

  it('tells when the server stays away for two minutes', async () => {
    const { outcome } = wait([connection('inspecting'), down]);
    await vi.advanceTimersByTimeAsync(130_000);
    expect(await outcome).toBe('network.unreachable');
  });

  it('ends for a session that ended', async () => {
    const { outcome } = wait([connection('inspecting'), apiError(401, 'token_expired')]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await outcome).toBe('session.expired');
  });

  it('takes the newer report where another one took the place of its own', async () => {
    const newer = Response.json(connectionWith({ id: 'report-2', status: 'stored' }));
    expect(await wait([newer]).outcome).toBe('stored');
  });

  it('ends with the reason of its signal', async () => {
    const leaving = new AbortController();
    const { outcome } = wait([connection('inspecting'), silent], leaving.signal);
    await vi.advanceTimersByTimeAsync(100);
    leaving.abort('left');
    expect(await outcome).toBe('left');
  });
});
