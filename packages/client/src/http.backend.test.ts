import { LinkError, type ProblemCode } from '@linkflow/journey';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createHttpBackend, type HttpBackendOptions } from './http.backend.ts';
import { apiError, type FakeAnswer, fakeFetch, session } from './testing/fakeFetch.ts';

afterEach(() => vi.unstubAllGlobals());

const baseUrl = 'https://link.bank.example/api/';

function open(answers: FakeAnswer[], options: Partial<HttpBackendOptions> = {}) {
  const fake = fakeFetch(...answers);
  const backend = createHttpBackend({ baseUrl, accessToken: () => 'token-1', fetch: fake.fetch, ...options });
  return { ...fake, backend };
}

async function problemOf(call: Promise<unknown>) {
  const error = await call.catch((reason: unknown) => reason);
  return error instanceof LinkError ? error.problem : error;
}

describe('a call', () => {
  it('carries the token in its header and nowhere else', async () => {
    const { backend, requests } = open([Response.json(session)]);
    await backend.getSession();
    expect(requests[0]?.headers.get('authorization')).toBe('Bearer token-1');
    expect(requests[0]?.url).toBe('https://link.bank.example/api/link/session');
  });

  it('escapes what it puts into an address', async () => {
    const { backend, requests } = open([apiError(404, 'not_found')]);
    await problemOf(backend.getGuide({ integrationKey: '../session?x', locale: 'en GB' }));
    expect(requests[0]?.url).toBe(
      'https://link.bank.example/api/link/integrations/..%2Fsession%3Fx/guide?locale=en+GB',
    );
  });

  it('ends with the caller’s own reason when it is aborted', async () => {
    const { backend } = open([Response.json(session)]);
    const reason = new Error('left');
    await expect(backend.getSession({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });

  it('that is never answered ends in time', async () => {
    const never: typeof fetch = (_input, init) =>
      new Promise((_resolve, reject) => init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)));
    const { backend } = open([], { fetch: never, timeout: 5 });
    expect(await problemOf(backend.getSession())).toMatchObject({ code: 'network.timeout', retryable: true });
  });
});

describe('a failure', () => {
  it.each<[string, FakeAnswer, ProblemCode]>([
    ['no network', new TypeError('fetch failed'), 'network.unreachable'],
    ['too many requests', apiError(429, 'rate_limited'), 'service.busy'],
    ['a proxy’s 429', new Response('slow down', { status: 429 }), 'service.busy'],
    ['a failure of the server', apiError(500, 'unexpected'), 'service.failed'],
    ['a proxy’s 502', new Response('<html>', { status: 502 }), 'service.failed'],
    ['an unknown token', apiError(401, 'token_invalid'), 'session.unknown'],
    ['an expired token', apiError(401, 'token_expired'), 'session.expired'],
    ['a code of a newer server', apiError(418, 'teapot'), 'service.unexpected'],
    ['an answer that is not JSON', new Response('<html>'), 'service.unexpected'],
    ['an answer that does not fit', Response.json({ ...session, maxFileSize: 'much' }), 'service.unexpected'],
  ])('by %s', async (_what, answer, code) => {
    const { backend } = open([answer]);
    expect(await problemOf(backend.getSession())).toMatchObject({ code });
  });

  it('while the browser is offline says so', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    const { backend } = open([new TypeError('fetch failed')]);
    expect(await problemOf(backend.getSession())).toMatchObject({ code: 'network.offline' });
  });

  it('names the request for support', async () => {
    const { backend } = open([apiError(500, 'unexpected')]);
    expect(await problemOf(backend.getSession())).toMatchObject({ correlationId: 'c-1' });
  });

  it('of a missing thing says which', async () => {
    const { backend } = open([apiError(404, 'not_found')]);
    expect(await problemOf(backend.getConnection({ connectionId: 'x' }))).toMatchObject({ code: 'connection.unknown' });
    const guide = backend.getGuide({ integrationKey: 'x', locale: 'en' });
    expect(await problemOf(guide)).toMatchObject({ code: 'integration.unknown' });
  });

  it('by a page that is not the Link server’s is not taken for a missing thing', async () => {
    const { backend } = open([new Response('Not found', { status: 404 })]);
    expect(await problemOf(backend.getConnection({ connectionId: 'x' }))).toMatchObject({ code: 'service.unexpected' });
  });
});

describe('the access token', () => {
  it('is asked for once by many calls', async () => {
    const accessToken = vi.fn(async () => 'token-1');
    const { backend } = open([Response.json(session)], { accessToken });
    await Promise.all([backend.getSession(), backend.getSession(), backend.getSession()]);
    await backend.getSession();
    expect(accessToken).toHaveBeenCalledTimes(1);
  });

  it('is renewed once when refused, by many calls together', async () => {
    let current = 'old';
    const accessToken = vi.fn(({ refresh }: { refresh: boolean }) => {
      if (refresh) current = 'new';
      return current;
    });
    const guarded: typeof fetch = async (_input, init) =>
      new Headers(init?.headers).get('authorization') === 'Bearer new'
        ? Response.json(session)
        : apiError(401, 'token_expired');
    const { backend } = open([], { accessToken, fetch: guarded });
    await Promise.all([backend.getSession(), backend.getSession(), backend.getSession()]);
    expect(accessToken.mock.calls).toEqual([[{ refresh: false }], [{ refresh: true }]]);
  });

  it('that is refused again ends the session', async () => {
    const { backend, requests } = open([apiError(401, 'token_expired')]);
    expect(await problemOf(backend.getSession())).toMatchObject({ code: 'session.expired' });
    expect(requests).toHaveLength(2);
  });

  it('that cannot be had is asked for again at the next call', async () => {
    const accessToken = vi.fn().mockRejectedValueOnce(new Error('our server is down')).mockResolvedValue('token-1');
    const { backend } = open([Response.json(session)], { accessToken });
    expect(await problemOf(backend.getSession())).toMatchObject({ code: 'service.failed', retryable: true });
    expect((await backend.getSession()).maxFileSize).toBe(1000);
  });

  it('may say itself what is wrong', async () => {
    const accessToken = () => Promise.reject(new LinkError('session.expired'));
    const { backend } = open([], { accessToken });
    expect(await problemOf(backend.getSession())).toMatchObject({ code: 'session.expired' });
  });
});

describe('createHttpBackend', () => {
  it('tells the programmer about an address that is none', () => {
    expect(() => createHttpBackend({ baseUrl: '/link', accessToken: () => '' })).toThrow(
      'LinkFlow: createHttpBackend cannot use the baseUrl "/link". Pass the Link server\'s address, such as https://link.bank.example.',
    );
  });

  it('takes a path below the page’s own origin', async () => {
    vi.stubGlobal('location', { href: 'https://bank.example/app?x=1#y' });
    const { backend, requests } = open([Response.json(session)], { baseUrl: '/link-server' });
    await backend.getSession();
    expect(requests[0]?.url).toBe('https://bank.example/link-server/link/session');
  });
});
