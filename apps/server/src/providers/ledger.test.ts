import { describe, expect, it } from 'vitest';
import { collectPages, fakeProviderApi } from '../testing/providerApi.ts';
import { createLedger } from './ledger.ts';
import { ProviderFailure } from './provider.types.ts';

const url = 'http://127.0.0.1:4100';
const ledger = createLedger({ url, id: 'link-flow', secret: 'secret' });

const supplier = {
  id: 'S-1001',
  name: 'Copper Mill Paper',
  email: 'accounts@copper-mill.example',
  phone: '+44 20 7946 0001',
  taxNumber: 'GB123456789',
  addressLine1: '1 Mill Lane',
  city: 'York',
  postalCode: 'YO1 1AA',
  country: 'GB',
  currency: 'GBP',
  paymentTermsDays: 30,
  status: 'active',
  modifiedAt: '2026-10-01T08:00:00Z',
};

const bill = {
  id: 'B-1',
  number: 'INV-0042',
  type: 'bill',
  supplierId: 'S-1001',
  supplierName: 'Copper Mill Paper',
  issueDate: '2026-08-30',
  dueDate: '2026-09-29',
  paidDate: null,
  currency: 'GBP',
  netAmount: '100.10',
  taxAmount: '20.02',
  totalAmount: '120.12',
  amountDue: '120.12',
  status: 'open',
  account: '5000 Materials',
  description: 'Paper',
  modifiedAt: '2026-10-01T08:00:00Z',
};

const page = (items: unknown[], totalItems = items.length) => ({
  items,
  page: 1,
  pageSize: 500,
  totalItems,
  totalPages: 1,
});

async function readOne(kind: 'suppliers' | 'bills', item: unknown) {
  const [first] = await collectPages(
    ledger.readRecords(
      fakeProviderApi(() => page([item])),
      'harbour',
      kind,
    ),
  );
  return first?.records[0];
}

describe('the ledger', () => {
  it('has every address below its own', () => {
    expect(Object.values(ledger.server)).toEqual([
      url,
      `${url}/oauth/authorize`,
      `${url}/oauth/token`,
      `${url}/oauth/revoke`,
      `${url}/oauth/jwks`,
    ]);
  });

  it.each([
    ['http://127.0.0.1:4100', true],
    ['http://localhost:4100', true],
    ['http://[::1]:4100', true],
    ['http://ledger.example', false],
    ['https://localhost:4100', false],
  ])('may be reached without TLS at %s: %s', (address, insecure) => {
    expect(createLedger({ url: address, id: '', secret: '' }).insecure).toBe(insecure);
  });

  it('tells a user without the right from one who cancelled', () => {
    const role = 'The user needs the Administrator role to connect apps';
    expect(ledger.reasonOf('access_denied', role)).toBe('signIn.roleMissing');
    expect(ledger.reasonOf('access_denied', 'The user cancelled')).toBe('signIn.refused');
    expect(ledger.reasonOf('access_denied', null)).toBe('signIn.refused');
    expect(ledger.reasonOf('server_error', role)).toBe('signIn.providerFailed');
  });

  it('lists the legal entities with where they are and what they count in', async () => {
    const items = [{ id: 'northfield-europe', name: 'Northfield Europe GmbH', country: 'DE', currency: 'EUR' }];
    expect(
      await ledger.listEntities(
        fakeProviderApi(() => ({ items })),
        new URLSearchParams(),
      ),
    ).toEqual([{ id: 'northfield-europe', name: 'Northfield Europe GmbH', detail: 'Germany · EUR' }]);
  });

  it('reads every field of a supplier', async () => {
    expect(await readOne('suppliers', supplier)).toEqual({
      supplierId: 'S-1001',
      supplierName: 'Copper Mill Paper',
      email: 'accounts@copper-mill.example',
      phone: '+44 20 7946 0001',
      taxNumber: 'GB123456789',
      addressLine1: '1 Mill Lane',
      city: 'York',
      postalCode: 'YO1 1AA',
      country: 'GB',
      currency: 'GBP',
      paymentTerms: '30 days',
      status: 'active',
    });
  });

  it('reads every field of a bill, amounts to the last digit', async () => {
    expect(await readOne('bills', bill)).toEqual({
      billId: 'B-1',
      billNumber: 'INV-0042',
      supplierId: 'S-1001',
      supplierName: 'Copper Mill Paper',
      issueDate: '2026-08-30',
      dueDate: '2026-09-29',
      currency: 'GBP',
      netAmount: '100.10',
      taxAmount: '20.02',
      totalAmount: '120.12',
      amountDue: '120.12',
      status: 'open',
      account: '5000 Materials',
      description: 'Paper',
    });
  });

  it('reads the day a bill was paid', async () => {
    expect(await readOne('bills', { ...bill, paidDate: '2026-09-12' })).toMatchObject({ paidDate: '2026-09-12' });
  });

  it('reads a record that has nothing but its id', async () => {
    expect(await readOne('suppliers', { id: 'S-1' })).toEqual({ supplierId: 'S-1' });
  });

  it('reads pages of 500 of the entity asked for, to the last one', async () => {
    const items = (count: number) => Array.from({ length: count }, () => bill);
    const api = fakeProviderApi((address) => page(items(address.searchParams.get('page') === '3' ? 1 : 500), 1001));
    const pages = await collectPages(ledger.readRecords(api, 'a/b', 'bills'));
    expect(pages.map(({ records, total }) => [records.length, total])).toEqual([
      [500, 1001],
      [500, 1001],
      [1, 1001],
    ]);
    expect(api.calls.map(({ url: { pathname, search } }) => pathname + search)).toEqual([
      '/api/entities/a%2Fb/bills?page=1&pageSize=500',
      '/api/entities/a%2Fb/bills?page=2&pageSize=500',
      '/api/entities/a%2Fb/bills?page=3&pageSize=500',
    ]);
  });

  it.each([
    ['an amount that is none', { totalAmount: '1,204.50' }],
    ['a date that is none', { issueDate: '2026-02-30' }],
    ['no id', { id: undefined }],
  ])('fails for %s', async (_what, change) => {
    await expect(readOne('bills', { ...bill, ...change })).rejects.toThrow(ProviderFailure);
  });

  it('names the field that is wrong and keeps what was in it to itself', async () => {
    await expect(readOne('bills', { ...bill, totalAmount: 'Copper Mill' })).rejects.toThrow(
      /^The answer is not as documented: items\.0\.totalAmount should be (?!.*Copper Mill)/,
    );
  });
});
