import { describe, expect, it } from 'vitest';
import { createProviders } from './index.ts';

const client = { id: 'id', secret: 'secret' };

describe('createProviders', () => {
  it('has none where no client is set', () => {
    expect([...createProviders({})]).toEqual([]);
  });

  it('has the software that a client is set for, by key of its integration', () => {
    const providers = createProviders({
      ledger: { ...client, url: 'http://127.0.0.1:4100' },
      quickbooksOnline: { ...client, sandbox: false },
      xero: client,
    });
    expect([...providers.keys()]).toEqual(['ledger', 'quickbooks-online', 'xero']);
    for (const provider of providers.values()) expect(provider.client).toEqual(client);
  });

  it('reaches real software by TLS alone', () => {
    const providers = createProviders({ quickbooksOnline: { ...client, sandbox: true }, xero: client });
    for (const { server, insecure } of providers.values()) {
      expect(insecure).toBeFalsy();
      for (const address of Object.values(server)) expect(address).toMatch(/^https:\/\//);
    }
  });
});
