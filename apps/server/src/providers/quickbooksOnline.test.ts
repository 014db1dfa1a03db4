import { describe, expect, it } from 'vitest';
import { collectPages, fakeProviderApi } from '../testing/providerApi.ts';
import { ProviderFailure } from './provider.types.ts';
import { bill, company, credit, preferences, queryAnswer, vendor } from './quickbooksOnline.fixture.ts';
import { createQuickBooksOnline } from './quickbooksOnline.ts';

const client = { id: 'id', secret: 'secret' };
const quickBooks = createQuickBooksOnline({ ...client, sandbox: false });

/** A company that holds these, and its calls. */
function companyOf(books: { Vendor?: string[]; Bill?: string[]; VendorCredit?: string[] }, prefs = preferences) {
  const all: Record<string, string[]> = { Vendor: [], Bill: [], VendorCredit: [], ...books };
  return fakeProviderApi((url) => {
    if (url.pathname.endsWith('/preferences')) return prefs;
    const statement = url.searchParams.get('query') ?? '';
    const [, entity = ''] = / from (\w+)/.exec(statement) ?? [];
    const items = all[entity];
    if (items && statement.startsWith('select count(*)')) return { QueryResponse: { totalCount: items.length } };
    const [, start = 1, size = 100] = / startposition (\d+) maxresults (\d+)$/.exec(statement) ?? [];
    return (
      items && queryAnswer(entity, items.slice(Number(start) - 1, Number(start) - 1 + Number(size)), Number(start))
    );
  });
}

const statements = ({ calls }: ReturnType<typeof companyOf>) =>
  calls.flatMap(({ url }) => url.searchParams.get('query') ?? []);

async function recordsOf(kind: 'suppliers' | 'bills', books: Parameters<typeof companyOf>[0], prefs = preferences) {
  const pages = await collectPages(quickBooks.readRecords(companyOf(books, prefs), '123145', kind));
  return pages.flatMap(({ records }) => records);
}

describe('QuickBooks Online', () => {
  it('takes the company from the address that the customer came back to', async () => {
    const api = fakeProviderApi(() => company);
    expect(await quickBooks.listEntities(api, new URLSearchParams('code=x&state=y&realmId=123145'))).toEqual([
      { id: '123145', name: 'Harbour Lane Trading', detail: 'US' },
    ]);
    expect(api.calls[0]?.url.href).toBe(
      'https://quickbooks.api.intuit.com/v3/company/123145/companyinfo/123145?minorversion=75',
    );
  });

  it.each(['', 'realmId=', 'realmId=../1', 'realmId=12%2F34'])(
    'fails where the company is not said: %s',
    async (query) => {
      const api = fakeProviderApi(() => company);
      await expect(quickBooks.listEntities(api, new URLSearchParams(query))).rejects.toThrow(ProviderFailure);
      expect(api.calls).toEqual([]);
    },
  );

  it('reads the sandbox where it is told to', async () => {
    const api = fakeProviderApi(() => company);
    const sandbox = createQuickBooksOnline({ ...client, sandbox: true });
    await sandbox.listEntities(api, new URLSearchParams('realmId=1'));
    expect(api.calls[0]?.url.host).toBe('sandbox-quickbooks.api.intuit.com');
  });

  it('asks for JSON', async () => {
    const api = companyOf({});
    await collectPages(quickBooks.readRecords(api, '1', 'suppliers'));
    for (const { headers } of api.calls) expect(headers).toEqual({ Accept: 'application/json' });
  });

  it('takes access_denied for a Cancel and every other error for a failure', () => {
    expect(quickBooks.reasonOf('access_denied', null)).toBe('signIn.refused');
    expect(quickBooks.reasonOf('invalid_scope', null)).toBe('signIn.providerFailed');
  });

  it('reads every field of a vendor', async () => {
    expect(await recordsOf('suppliers', { Vendor: [vendor] })).toEqual([
      {
        supplierId: '56',
        supplierName: 'Copper Mill Paper',
        email: 'accounts@copper-mill.example',
        phone: '(650) 555-0101',
        taxNumber: 'XXXXXX6789',
        addressLine1: '10 Main St.',
        addressLine2: 'Suite 4',
        city: 'Palo Alto',
        region: 'CA',
        postalCode: '94303',
        country: 'USA',
        currency: 'USD',
        paymentTerms: 'Net 30',
        status: 'active',
      },
    ]);
  });

  it('reads a vendor that has a name alone, in the currency of the company', async () => {
    const books = { Vendor: ['{ "Id": "7", "DisplayName": "Osprey", "Active": false }'] };
    expect(await recordsOf('suppliers', books)).toEqual([
      { supplierId: '7', supplierName: 'Osprey', currency: 'USD', status: 'inactive' },
    ]);
  });

  it('asks for vendors no longer used as well, oldest first', async () => {
    const api = companyOf({ Vendor: [vendor] });
    await collectPages(quickBooks.readRecords(api, '1', 'suppliers'));
    expect(statements(api)).toEqual([
      'select count(*) from Vendor where Active in (true, false)',
      'select * from Vendor where Active in (true, false) orderby Id startposition 1 maxresults 1000',
    ]);
  });

  it('reads every field of a bill, amounts to the last digit', async () => {
    expect(await recordsOf('bills', { Bill: [bill] })).toEqual([
      {
        billId: '25',
        billNumber: 'CM-0042',
        supplierId: '56',
        supplierName: 'Copper Mill Paper',
        issueDate: '2026-08-30',
        dueDate: '2026-09-29',
        currency: 'GBP',
        netAmount: '100.05',
        taxAmount: '20.05',
        totalAmount: '120.10',
        amountDue: '20.10',
        status: 'partially-paid',
        account: 'Supplies',
        description: 'Paper for the autumn',
      },
    ]);
  });

  it('reads a vendor credit as a bill of negative amounts', async () => {
    expect(await recordsOf('bills', { VendorCredit: [credit] })).toEqual([
      {
        billId: '1453',
        billNumber: 'CM-C7',
        supplierId: '56',
        supplierName: 'Copper Mill Paper',
        issueDate: '2026-09-02',
        currency: 'GBP',
        netAmount: '-10.00',
        taxAmount: '-2.00',
        totalAmount: '-12.00',
        amountDue: '0',
        status: 'paid',
        account: 'Supplies',
        description: 'Damaged paper',
      },
    ]);
  });

  it.each([
    ['0', 'paid'],
    ['0.00', 'paid'],
    ['12.5', 'open'],
    ['12.49', 'partially-paid'],
  ])('with %s of 12.50 left, a bill is %s', async (balance, status) => {
    const [record] = await recordsOf('bills', { Bill: [`{ "Id": "1", "TotalAmt": 12.50, "Balance": ${balance} }`] });
    expect(record).toMatchObject({ status, totalAmount: '12.50', amountDue: balance });
  });

  it('does not guess net and tax of a bill without tax details, nor one account of several', async () => {
    const line = (name: string) => `{ "AccountBasedExpenseLineDetail": { "AccountRef": { "name": "${name}" } } }`;
    const [record] = await recordsOf('bills', {
      Bill: [`{ "Id": "1", "TotalAmt": 5, "Line": [${line('Rent')}, ${line('Power')}] }`],
    });
    expect(record).toEqual({ billId: '1', totalAmount: '5', currency: 'USD' });
  });

  it('does without a currency where nothing says one', async () => {
    expect(await recordsOf('bills', { Bill: ['{ "Id": "1" }'] }, '{ "Preferences": {} }')).toEqual([{ billId: '1' }]);
  });

  it('keeps the digits of an id that no number can hold', async () => {
    const [record] = await recordsOf('bills', { Bill: ['{ "Id": "1", "DocNumber": "00090071992547409931" }'] });
    expect(record?.billNumber).toBe('00090071992547409931');
  });

  it('reads bills, then credits, page by page, and counts them together', async () => {
    const api = companyOf({ Bill: Array.from({ length: 2000 }, () => bill), VendorCredit: [credit] });
    const pages = await collectPages(quickBooks.readRecords(api, '1', 'bills'));
    expect(pages.map(({ records, total }) => [records.length, total])).toEqual([
      [1000, 2001],
      [1000, 2001],
      [1, 2001],
    ]);
    expect(statements(api)).toEqual([
      'select count(*) from Bill',
      'select * from Bill orderby Id startposition 1 maxresults 1000',
      'select count(*) from VendorCredit',
      'select * from VendorCredit orderby Id startposition 1 maxresults 1000',
      'select * from Bill orderby Id startposition 1001 maxresults 1000',
    ]);
  });

  it('reads nothing of empty books', async () => {
    expect(await recordsOf('bills', {})).toEqual([]);
  });

  it.each([
    ['a bill without an id', '{ "DocNumber": "1" }'],
    ['an amount that is none', '{ "Id": "1", "TotalAmt": "a lot" }'],
    ['a date that is none', '{ "Id": "1", "TxnDate": "30/08/2026" }'],
    ['something else than a bill', '[]'],
  ])('fails for %s', async (_what, item) => {
    await expect(recordsOf('bills', { Bill: [item] })).rejects.toThrow(ProviderFailure);
  });

  it('fails for an answer that is no query response', async () => {
    const api = fakeProviderApi((url) => (url.pathname.endsWith('/preferences') ? preferences : { Fault: {} }));
    await expect(collectPages(quickBooks.readRecords(api, '1', 'bills'))).rejects.toThrow(ProviderFailure);
  });
});
