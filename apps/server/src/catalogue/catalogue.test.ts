import { describe, expect, it } from 'vitest';
import { catalogue } from './catalogue.ts';

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
    for (const entry of catalogue.filter((one) => one.direct)) expect(entry.platformKeys, entry.key).not.toEqual([]);
  });

  it('begins with the most used software', () => {
    expect(catalogue.slice(0, 6).map((entry) => entry.name)).toEqual([
      'QuickBooks Online',
      'Xero',
      'NetSuite',
      'Sage Intacct',
      'Dynamics 365 Business Central (Cloud)',
      'Workday',
    ]);
  });
});
