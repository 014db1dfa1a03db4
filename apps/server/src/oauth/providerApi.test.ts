import { describe, expect, it, vi } from 'vitest';
import { GrantEnded } from '../providers/index.ts';
import { createProviderApi } from './providerApi.ts';

const url = 'https://software.example/api';

/** The API of a software that gives these answers, one after another. */
function answering(...answers: Response[]) {
  const fetched = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => answers.shift() ?? Response.error());
  const waits: number[] = [];
  const ended: string[] = [];
  const tokens = {
    current: async (refused?: string) => (refused === undefined ? 'first' : 'renewed'),
    end: async (token: string) => void ended.push(token),
  };
  const wait = async (milliseconds: number) => void waits.push(milliseconds);
  const api = createProviderApi(tokens, { signal: new AbortController().signal, wait });
  const sent = () => fetched.mock.calls.map(([, options]) => new Headers(options?.headers).get('authorization'));
  return { api, waits, ended, sent, fetched };
}

const busy = (headers = {}, status = 429) => new Response(null, { status, headers });

describe('the API of a software', () => {
  it('is called with the token and what the adapter adds', async () => {
    const { api, fetched } = answering(Response.json({ a: 1 }));
    await api.get(url, { 'Xero-Tenant-Id': 't' });
    const headers = new Headers(fetched.mock.calls[0]?.[1]?.headers);
    expect([headers.get('authorization'), headers.get('xero-tenant-id')]).toEqual(['Bearer first', 't']);
  });

  it('keeps numbers exact', async () => {
    const { api } = answering(new Response('{"amount":1234.10}'));
    expect(await api.get(url)).toEqual({ amount: '1234.10' });
  });

  it('is asked again with a new token, once', async () => {
    const { api, sent } = answering(new Response(null, { status: 401 }), Response.json([]));
    await api.get(url);
    expect(sent()).toEqual(['Bearer first', 'Bearer renewed']);
  });

  it('has ended when it refuses the new token too', async () => {
    const refused = () => new Response(null, { status: 401 });
    const { api, ended } = answering(refused(), refused());
    await expect(api.get(url)).rejects.toThrow(GrantEnded);
    expect(ended).toEqual(['renewed']);
  });

  it.each([429, 503])('is asked again after the seconds it names with %i', async (status) => {
    const { api, waits } = answering(busy({ 'Retry-After': '7' }, status), Response.json([]));
    await api.get(url);
    expect(waits).toEqual([7000]);
  });

  it('is asked again at the date it names', async () => {
    const { api, waits } = answering(
      busy({ 'Retry-After': new Date(Date.now() + 60_000).toUTCString() }),
      Response.json([]),
    );
    await api.get(url);
    expect(waits[0]).toBeGreaterThan(55_000);
    expect(waits[0]).toBeLessThanOrEqual(60_000);
  });

  it('is asked again later and later where it names no time, and then no more', async () => {
    const { api, waits } = answering(...Array.from({ length: 9 }, () => busy()));
    await expect(api.get(url)).rejects.toThrow('The software answered 429.');
    expect(waits).toEqual([1000, 4000, 15_000, 60_000]);
  });

  it('is left alone where it asks for hours', async () => {
    const { api, waits } = answering(busy({ 'Retry-After': '7200' }));
    await expect(api.get(url)).rejects.toThrow('The software answered 429.');
    expect(waits).toEqual([]);
  });

  it.each([
    [new Response(null, { status: 500 }), 'The software answered 500.'],
    [new Response('<html>'), 'The software did not answer with JSON.'],
    [Response.error(), 'The software answered 0.'],
  ])('fails in one sentence', async (answer, sentence) => {
    await expect(answering(answer).api.get(url)).rejects.toThrow(sentence);
  });

  it('fails in one sentence where nobody answers', async () => {
    const { api, fetched } = answering();
    fetched.mockRejectedValue(new TypeError('fetch failed'));
    await expect(api.get(url)).rejects.toThrow('The software did not answer.');
  });

  it('never follows a redirect with the token', async () => {
    const { api, fetched } = answering(Response.json([]));
    await api.get(url);
    expect(fetched.mock.calls[0]?.[1]?.redirect).toBe('error');
  });
});
