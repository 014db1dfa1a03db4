import { LinkError, type SignInTab } from '@linkflow/journey';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createHttpBackend } from './http.backend.ts';
import { apiError, connectionWith, type FakeAnswer, fakeFetch } from './testing/fakeFetch.ts';

afterEach(() => vi.useRealTimers());

const connectionId = 'connection-1';
const address = `https://link.example/link/connections/${connectionId}`;
const connection = connectionWith({ status: 'stored' });
const authorization = {
  url: 'https://link.example/oauth/start/t',
  expiresIn: 900,
  returnOrigin: 'https://link.example',
};

function open(...answers: FakeAnswer[]) {
  const { fetch, requests } = fakeFetch(...answers);
  return { requests, backend: createHttpBackend({ baseUrl: 'https://link.example', accessToken: () => 't', fetch }) };
}

function tab(own: Partial<SignInTab>): SignInTab {
  return { nonce: 'n'.repeat(22), display: 'tab', returnUrl: null, ...own };
}

async function problemOf(call: Promise<unknown>) {
  const error = await call.catch((reason: unknown) => reason);
  return error instanceof LinkError ? error.problem : error;
}

describe('requestAuthorization', () => {
  it('asks where to send the tab', async () => {
    const { backend, requests } = open(Response.json(authorization, { status: 201 }));
    expect(await backend.requestAuthorization({ connectionId, tab: tab({}) })).toEqual(authorization);
    expect(requests[0]).toMatchObject({ url: `${address}/authorization`, method: 'POST' });
    expect(requests[0]?.body).toEqual({ nonce: 'n'.repeat(22), display: 'tab' });
  });

  it('asks for a tab too where the browser blocked it', async () => {
    const { backend, requests } = open(Response.json(authorization));
    await backend.requestAuthorization({ connectionId, tab: tab({ display: 'blocked' }) });
    expect(requests[0]?.body).toMatchObject({ display: 'tab' });
  });

  it('says where a redirect comes back to', async () => {
    const { backend, requests } = open(Response.json(authorization));
    const returnUrl = 'https://bank.example/data?step=2';
    await backend.requestAuthorization({ connectionId, tab: tab({ display: 'redirect', returnUrl }) });
    expect(requests[0]?.body).toMatchObject({ display: 'redirect', returnUrl });
  });

  it('sends no address to come back to with a tab', async () => {
    const { backend, requests } = open(Response.json(authorization));
    await backend.requestAuthorization({ connectionId, tab: tab({ returnUrl: 'https://bank.example/' }) });
    expect(requests[0]?.body).not.toHaveProperty('returnUrl');
  });

  it.each([
    [apiError(404, 'not_found'), 'connection.unknown'],
    [apiError(409, 'sign_in_unavailable'), 'signIn.unavailable'],
  ])('knows what a refusal means (%#)', async (answer, code) => {
    const { backend } = open(answer);
    expect(await problemOf(backend.requestAuthorization({ connectionId, tab: tab({}) }))).toMatchObject({ code });
  });

  it('gives a programmer the server’s words on an address that is not allowed', async () => {
    const { backend } = open(apiError(403, 'return_url_forbidden'));
    const problem = await problemOf(backend.requestAuthorization({ connectionId, tab: tab({ display: 'redirect' }) }));
    expect(problem).toMatchObject({ code: 'service.unexpected', detail: 'no' });
  });
});

describe('cancelAuthorization', () => {
  it('ends what is open and tells how the connection stands', async () => {
    const { backend, requests } = open(Response.json(connection));
    expect(await backend.cancelAuthorization({ connectionId })).toEqual(connection);
    expect(requests[0]).toMatchObject({ url: `${address}/authorization`, method: 'DELETE', body: undefined });
  });
});

describe('the companies inside the software', () => {
  it('are listed', async () => {
    const list = { results: [{ id: 'e1', name: 'Northfield UK', detail: null }], chosen: [] };
    const { backend, requests } = open(Response.json(list));
    expect(await backend.listEntities({ connectionId })).toEqual(list);
    expect(requests[0]).toMatchObject({ url: `${address}/entities`, method: 'GET' });
  });

  it('are chosen', async () => {
    const { backend, requests } = open(Response.json(connection));
    expect(await backend.chooseEntities({ connectionId, entityIds: ['e1', 'e2'] })).toEqual(connection);
    expect(requests[0]).toMatchObject({ url: `${address}/entities`, method: 'PUT', body: { entityIds: ['e1', 'e2'] } });
  });

  it('cannot be reached where access has ended', async () => {
    const { backend } = open(apiError(409, 'sign_in_missing'));
    expect(await problemOf(backend.listEntities({ connectionId }))).toMatchObject({ code: 'signIn.lost' });
    const chosen = backend.chooseEntities({ connectionId, entityIds: ['e1'] });
    expect(await problemOf(chosen)).toMatchObject({ code: 'signIn.lost' });
  });
});

describe('watchConnection', () => {
  const event = `event: connection\ndata: ${JSON.stringify(connection)}\n\n`;

  it('tells of each change until the stream ends', async () => {
    const { backend, requests } = open(new Response(`${event}: heartbeat\n\n${event}`));
    const onChange = vi.fn();
    await backend.watchConnection({ connectionId, onChange });
    expect(onChange).toHaveBeenCalledTimes(2);
    expect(requests[0]?.url).toBe(`${address}/events`);
  });

  it.each<[string, FakeAnswer]>([
    ['is not there', apiError(404, 'not_found')],
    ['cannot be reached', new TypeError('fetch failed')],
    ['talks nonsense', new Response('data: {\n\n')],
  ])('ends quietly where the stream %s', async (_how, answer) => {
    const { backend } = open(answer);
    await expect(backend.watchConnection({ connectionId, onChange: () => undefined })).resolves.toBeUndefined();
  });

  it('gives up a stream that a proxy holds back', async () => {
    vi.useFakeTimers();
    const { backend } = open(() => new Response(new ReadableStream()));
    const ended = vi.fn();
    void backend.watchConnection({ connectionId, onChange: () => undefined }).then(ended);
    await vi.advanceTimersByTimeAsync(2900);
    expect(ended).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect(ended).toHaveBeenCalled();
  });

  it('tells nothing when it is aborted already', async () => {
    const { backend } = open(new Response(event));
    const onChange = vi.fn();
    await backend.watchConnection({ connectionId, onChange, signal: AbortSignal.abort() });
    expect(onChange).not.toHaveBeenCalled();
  });

  it('ends quietly when it is aborted while the stream opens', async () => {
    const leaving = new AbortController();
    const { backend } = open(() => {
      leaving.abort();
      return new Response(new ReadableStream());
    });
    const watching = backend.watchConnection({ connectionId, onChange: () => undefined, signal: leaving.signal });
    await expect(watching).resolves.toBeUndefined();
  });

  it('ends quietly when it is aborted while it listens', async () => {
    const leaving = new AbortController();
    const body = new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode(event)) });
    const { backend } = open(() => new Response(body));
    const onChange = () => leaving.abort();
    const watching = backend.watchConnection({ connectionId, onChange, signal: leaving.signal });
    await expect(watching).resolves.toBeUndefined();
  });
});
