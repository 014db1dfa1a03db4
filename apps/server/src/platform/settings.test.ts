import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue/index.ts';
import { apiKeys } from '../db/schema.ts';
import { codatOf } from '../testing/codat.ts';
import { createWorld } from '../testing/world.ts';
import { platformKeyOf } from './platformKey.ts';

async function bank(env?: Record<string, string>) {
  const world = await createWorld(env ? { env } : {});
  return { ...world, codat: codatOf(world) };
}

describe('integrations, by Codat’s SDK', () => {
  it('are listed with a key of four letters each', async () => {
    const { codat } = await bank();
    const { results = [], totalResults } = await codat.integrations.list({ pageSize: 500 });
    expect(results).toHaveLength(totalResults);
    expect(new Set(results.map(({ key }) => key)).size).toBe(totalResults);
    for (const { key } of results) expect(key).toMatch(/^[a-z]{4}$/);
  });

  it('are searched, ordered and paged', async () => {
    const { codat } = await bank();
    const found = await codat.integrations.list({ query: 'name~sage', orderBy: '-name', pageSize: 2 });
    const names = found.results?.map(({ name }) => name) ?? [];
    expect(names).toEqual([...names].sort().reverse());
    expect([names.length, found.links.next?.href?.includes('page=2')]).toEqual([2, true]);
  });

  it('are read by Codat’s key, with a mark that anyone can see', async () => {
    const { codat, server } = await bank();
    const xero = await codat.integrations.get({ platformKey: 'gbol' });
    expect(xero).toMatchObject({ key: 'gbol', name: 'Xero', enabled: true, sourceType: 'Accounting' });
    const { logo } = await codat.integrations.getBranding({ platformKey: 'gbol' });
    expect(logo?.full?.image).toEqual({ src: xero.logoUrl, alt: 'Xero' });
    const mark = await fetch(xero.logoUrl);
    expect([xero.logoUrl.startsWith(server.url), mark.headers.get('content-type')]).toEqual([true, 'image/svg+xml']);
  });

  it('keep apart the keys that are ours and Codat’s', () => {
    const keys = catalogue.flatMap((entry) => [...new Set([platformKeyOf(entry), ...entry.platformKeys])]);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('the CORS settings, by Codat’s SDK', () => {
  const preflight = async (world: Awaited<ReturnType<typeof bank>>, Origin: string) => {
    const headers = { Origin, 'Access-Control-Request-Method': 'POST' };
    return (await world.request('OPTIONS', '/link/session', { headers })).headers.get('access-control-allow-origin');
  };

  it('let further origins call the Link API, and only as long as they are set', async () => {
    const world = await bank();
    const origin = 'https://other.example';
    expect(await world.codat.cors.set({ allowedOrigins: [origin, origin] })).toEqual({ allowedOrigins: [origin] });
    expect(await world.codat.cors.get()).toEqual({ allowedOrigins: [origin] });
    expect(await preflight(world, origin)).toBe(origin);
    await world.codat.cors.set({ allowedOrigins: [] });
    expect(await preflight(world, origin)).toBeNull();
    expect(await preflight(world, 'https://bank.example')).toBe('https://bank.example');
  });

  it.each(['*', 'https://a.example/path', 'null', 'javascript:0'])('refuse %s', async (origin) => {
    const { request } = await bank();
    expect((await request('POST', '/corsSettings', { body: { allowedOrigins: [origin] } })).status).toBe(400);
  });
});

describe('API keys, by Codat’s SDK', () => {
  it('are rotated: a new one is made and used, and the old one ends at once', async () => {
    const world = await bank();
    const first = await world.codat.settings.createApiKey({ name: 'first' });
    const second = await codatOf(world, first.apiKey).settings.createApiKey({ name: 'second' });
    const after = codatOf(world, second.apiKey);
    // Its own method for this takes no answer of 204 for a success, which is what its document asks for.
    expect((await world.request('DELETE', `/apiKeys/${first.id}`)).status).toBe(204);
    expect((await after.settings.listApiKeys()).results?.map((key) => key?.name)).toEqual(['second']);
    await expect(codatOf(world, first.apiKey).companies.list()).rejects.toMatchObject({ statusCode: 401 });
  });

  it('are shown once, and kept as a hash', async () => {
    const { codat, server } = await bank();
    const { apiKey = '' } = await codat.settings.createApiKey({ name: 'once' });
    expect(apiKey).toMatch(/^[\w-]{43}$/);
    expect(JSON.stringify(await codat.settings.listApiKeys())).not.toContain(apiKey);
    expect(JSON.stringify(await server.services.db.select().from(apiKeys))).not.toContain(apiKey);
  });

  it('that may only read change nothing, and cannot act for a customer', async () => {
    const world = await bank();
    const { id: companyId } = await world.codat.companies.create({ name: 'Riverside Bakery' });
    const { json } = await world.request('POST', '/apiKeys', { body: { name: 'reports', scope: 'read' } });
    const reader = codatOf(world, json.apiKey);
    expect((await reader.companies.list()).results?.[0]?.redirect).toMatch(/\/connect$/);
    for (const call of [
      () => reader.companies.create({ name: 'Another' }),
      () => reader.companies.delete({ companyId }),
      () => reader.companies.getAccessToken({ companyId }),
      () => reader.settings.createApiKey({ name: 'more' }),
      () => reader.settings.listApiKeys(),
      () => reader.cors.set({ allowedOrigins: [] }),
    ]) {
      await expect(call()).rejects.toMatchObject({ statusCode: 403 });
    }
  });

  it('are ten at most', async () => {
    const { codat } = await bank();
    for (let made = 0; made < 10; made += 1) await codat.settings.createApiKey({ name: `key ${made}` });
    await expect(codat.settings.createApiKey({ name: 'one more' })).rejects.toMatchObject({ statusCode: 409 });
  });
});
