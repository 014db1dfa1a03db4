import { describe, expect, it } from 'vitest';
import { createProviders, type Provider } from '../providers/index.ts';
import { createWorld } from '../testing/world.ts';

async function customer(providers?: ReadonlyMap<string, Provider>) {
  const world = await createWorld(providers ? { providers } : {});
  const token = await world.tokenOf((await world.createCompany()).id);
  return { get: (path: string) => world.request('GET', path, { token }) };
}

describe('the integrations', () => {
  it('can be read page by page, each once', async () => {
    const { get } = await customer();
    const keys: string[] = [];
    let cursor: string | null = '0';
    while (cursor !== null) {
      const { json } = await get(`/link/integrations?limit=20&cursor=${cursor}`);
      keys.push(...json.results.map(({ key }: { key: string }) => key));
      expect(json.results.length).toBeLessThanOrEqual(20);
      cursor = json.nextCursor;
      if (cursor === null) expect(keys).toHaveLength(json.totalResults);
    }
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('are searched, best match first', async () => {
    const { get } = await customer();
    expect((await get('/link/integrations?query=netsuite')).json.results[0].name).toBe('NetSuite');
  });

  it('are offered by upload', async () => {
    const { get } = await customer();
    expect((await get('/link/integrations/xero')).json).toMatchObject({ key: 'xero', methods: ['upload'] });
  });

  it('give a sandbox the address at which it was set up', async () => {
    const ledger = { url: 'http://127.0.0.1:4999', id: 'x', secret: 'y' };
    const { get } = await customer(createProviders({ ledger }));
    expect((await get('/link/integrations/ledger')).json.webAddress).toBe('127.0.0.1:4999');
    expect((await get('/link/integrations/ledger/guide')).json.signIn.webAddress).toBe('127.0.0.1:4999');
  });

  it('are offered by signing in where the server has a client, each on its own', async () => {
    const { get } = await customer(createProviders({ xero: { id: 'x', secret: 'y' } }));
    expect((await get('/link/integrations/xero')).json.methods).toEqual(['signIn', 'upload']);
    expect((await get('/link/integrations/quickbooks-online')).json.methods).toEqual(['upload']);
  });

  it('include the sandbox only where the server can sign in to it', async () => {
    const without = await customer();
    expect((await without.get('/link/integrations/ledger')).status).toBe(404);
    expect((await without.get('/link/integrations/ledger/guide')).status).toBe(404);
    expect((await without.get('/link/integrations?query=ledger%20sandbox')).json.results).toEqual([]);
    const ledger = { url: 'http://127.0.0.1:4100', id: 'x', secret: 'y' };
    const { get } = await customer(createProviders({ ledger }));
    expect((await get('/link/integrations?query=ledger')).json.results[0].methods).toEqual(['signIn', 'upload']);
  });

  it('refuse a cursor that is none', async () => {
    const { get } = await customer();
    expect((await get('/link/integrations?cursor=next')).status).toBe(400);
  });

  it('have a guide, in English where the language is not written', async () => {
    const { get } = await customer();
    const { json } = await get('/link/integrations/xero/guide?locale=fr');
    expect([json.integrationKey, json.locale]).toEqual(['xero', 'en']);
  });

  it('include a stand-in for other software, which is not listed', async () => {
    const { get } = await customer();
    expect((await get('/link/integrations/other/guide')).json.reports).toHaveLength(2);
    expect((await get('/link/session')).json.otherSoftware.key).toBe('other');
    expect((await get('/link/integrations?query=other%20software')).json.results).toEqual([]);
  });

  it('say when there is none', async () => {
    const { get } = await customer();
    expect((await get('/link/integrations/abacus')).json.detailedErrorCode).toBe('not_found');
  });
});
