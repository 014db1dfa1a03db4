import { describe, expect, it } from 'vitest';
import { createProviders } from '../providers/index.ts';
import { catalogue } from './catalogue.ts';

const real = catalogue.filter((entry) => !entry.sandbox);

describe('catalogue', () => {
  it('has no key twice', () => {
    const keys = catalogue.map((entry) => entry.key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('has no name twice', () => {
    const names = catalogue.map((entry) => entry.name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('names the vendor of every ambiguous name', () => {
    const ambiguous = ['Cloud ERP', 'Fusion', 'ECC', 'Eden', 'NetWeaver', 'ERP Pro', 'Foundation', 'Business One'];
    const vendors = ambiguous.map((name) => catalogue.find((entry) => entry.name === name)?.vendor);
    expect(vendors).toEqual([
      'Oracle',
      'Oracle',
      'SAP',
      'Tyler Technologies',
      'SAP',
      'Tyler Technologies',
      'Foundation Software',
      'SAP',
    ]);
  });

  it('asks for suppliers first and bills second, everywhere', () => {
    for (const entry of catalogue) expect(entry.reports.slice(0, 2), entry.key).toEqual(['suppliers', 'bills']);
  });

  it('asks for direct costs where the public list does', () => {
    const asks = (key: string) => catalogue.find((entry) => entry.key === key)?.reports;
    expect(asks('netsuite')).toEqual(['suppliers', 'bills', 'payments', 'direct-costs']);
    expect(asks('xero')).toEqual(['suppliers', 'bills', 'payments']);
    expect(asks('quickbooks-online')).toEqual(['suppliers', 'bills']);
  });

  it('knows the platform key of every sign-in integration', () => {
    for (const entry of real.filter((one) => one.direct)) expect(entry.platformKeys, entry.key).not.toEqual([]);
  });

  it('has the ledger as its one sandbox, marked as one', () => {
    expect(catalogue.filter((entry) => entry.sandbox)).toMatchObject([
      { key: 'ledger', name: 'Ledger sandbox', badges: ['Sandbox'], direct: true, reports: ['suppliers', 'bills'] },
    ]);
  });

  it('has an entry to sign in to for every provider', () => {
    const client = { id: 'id', secret: 'secret' };
    const providers = createProviders({
      ledger: { ...client, url: 'http://127.0.0.1:4100' },
      quickbooksOnline: { ...client, sandbox: false },
      xero: client,
    });
    const direct = catalogue.filter((entry) => entry.direct).map((entry) => entry.key);
    expect(direct).toEqual(expect.arrayContaining([...providers.keys()]));
  });

  it('begins with the most used software', () => {
    expect(real.slice(0, 6).map((entry) => entry.name)).toEqual([
      'QuickBooks Online',
      'Xero',
      'NetSuite',
      'Sage Intacct',
      'Dynamics 365 Business Central (Cloud)',
      'Workday',
    ]);
  });
});
