import { describe, expect, it } from 'vitest';
import { collectPages, fakeProviderApi } from '../testing/providerApi.ts';
import { ProviderFailure } from './provider.types.ts';
import { connections, contact, creditNote, invoice, pageOf } from './xero.fixture.ts';
import { createXero } from './xero.ts';

const xero = createXero({ id: 'id', secret: 'secret' });

/** An organisation that holds these, and its calls. */
function organisationOf(books: { Contacts?: string[]; Invoices?: string[]; CreditNotes?: string[] }) {
  const all: Record<string, string[]> = { Contacts: [], Invoices: [], CreditNotes: [], ...books };
  return fakeProviderApi((url) => {
    const list = url.pathname.split('/').at(-1) ?? '';
    const items = all[list];
    const [page, size] = [Number(url.searchParams.get('page')), Number(url.searchParams.get('pageSize'))];
    return items && pageOf(list, items.slice((page - 1) * size, page * size), { page, itemCount: items.length });
  });
}

async function recordsOf(kind: 'suppliers' | 'bills', books: Parameters<typeof organisationOf>[0]) {
  const pages = await collectPages(xero.readRecords(organisationOf(books), '70784a63', kind));
  return pages.flatMap(({ records }) => records);
}

describe('Xero', () => {
  it('asks for reading alone, with the scopes of apps made since March 2026', () => {
    expect(xero.scope).toBe('offline_access accounting.contacts.read accounting.invoices.read');
  });

  it('lists the organisations, and no accounting practices', async () => {
    const api = fakeProviderApi(() => connections);
    expect(await xero.listEntities(api, new URLSearchParams())).toEqual([
      { id: '70784a63', name: 'Harbour Lane Trading', detail: null },
    ]);
    expect(api.calls[0]?.url.href).toBe('https://api.xero.com/connections');
  });

  it('takes access_denied for a Cancel and every other error for a failure', () => {
    expect(xero.reasonOf('access_denied', null)).toBe('signIn.refused');
    expect(xero.reasonOf('unauthorized_client', null)).toBe('signIn.providerFailed');
  });

  it('reads every field of a supplier, with the postal address and the main phone number', async () => {
    expect(await recordsOf('suppliers', { Contacts: [contact] })).toEqual([
      {
        supplierId: 'a3675fc4',
        supplierName: 'Copper Mill Paper',
        email: 'accounts@copper-mill.example',
        phone: '44 20 7946 0001',
        taxNumber: 'GB123456789',
        addressLine1: 'PO Box 10',
        addressLine2: 'Mill Lane',
        city: 'York',
        region: 'North Yorkshire',
        postalCode: 'YO1 1AA',
        country: 'United Kingdom',
        currency: 'GBP',
        paymentTerms: '30 days after the bill date',
        bankAccount: '12-3456-7890123-00',
        status: 'ACTIVE',
      },
    ]);
  });

  it('takes the street address and another phone number where the first are empty', async () => {
    const books = {
      Contacts: [
        `{ "ContactID": "1", "Addresses": [{ "AddressType": "POBOX", "City": "" }, { "AddressType": "STREET", "City": "York" }],
           "Phones": [{ "PhoneType": "FAX", "PhoneNumber": "1" }, { "PhoneType": "MOBILE", "PhoneNumber": "2" }] }`,
      ],
    };
    expect(await recordsOf('suppliers', books)).toEqual([{ supplierId: '1', city: 'York', phone: '2' }]);
  });

  it('asks for suppliers of the organisation, archived ones as well', async () => {
    const api = organisationOf({ Contacts: [contact] });
    await collectPages(xero.readRecords(api, '70784a63', 'suppliers'));
    const [call] = api.calls;
    expect(call?.url.origin).toBe('https://api.xero.com');
    expect(call?.url.pathname).toBe('/api.xro/2.0/Contacts');
    expect(Object.fromEntries(call?.url.searchParams ?? [])).toEqual({
      where: 'IsSupplier==true',
      includeArchived: 'true',
      order: 'ContactID',
      page: '1',
      pageSize: '1000',
    });
    expect(call?.headers).toEqual({ Accept: 'application/json', 'xero-tenant-id': '70784a63' });
  });

  it('reads every field of a bill, amounts to the last digit', async () => {
    expect(await recordsOf('bills', { Invoices: [invoice] })).toEqual([
      {
        billId: 'd4956132',
        billNumber: 'CM-0042',
        supplierId: 'a3675fc4',
        supplierName: 'Copper Mill Paper',
        issueDate: '2026-08-30',
        dueDate: '2026-09-29',
        currency: 'GBP',
        netAmount: '100.05',
        taxAmount: '20.05',
        totalAmount: '120.10',
        amountDue: '20.10',
        status: 'AUTHORISED',
        account: '429',
        description: 'Paper',
      },
    ]);
  });

  it('reads a credit note as a bill of negative amounts', async () => {
    expect(await recordsOf('bills', { CreditNotes: [creditNote] })).toEqual([
      {
        billId: '7df8949c',
        billNumber: 'CM-C7',
        supplierId: 'a3675fc4',
        supplierName: 'Copper Mill Paper',
        issueDate: '2026-09-02',
        paidDate: '2026-09-04',
        currency: 'GBP',
        netAmount: '-10.00',
        taxAmount: '-2.00',
        totalAmount: '-12.00',
        amountDue: '-2.40',
        status: 'PAID',
        account: '429',
        description: 'Damaged paper',
      },
    ]);
  });

  it('asks for approved bills and credit notes alone', async () => {
    const api = organisationOf({});
    await collectPages(xero.readRecords(api, '1', 'bills'));
    expect(api.calls.map(({ url }) => url.searchParams.get('where'))).toEqual([
      'Type=="ACCPAY" AND (Status=="AUTHORISED" OR Status=="PAID")',
      'Type=="ACCPAYCREDIT" AND (Status=="AUTHORISED" OR Status=="PAID")',
    ]);
  });

  it('reads bills, then credit notes, page by page, and counts them together', async () => {
    const api = organisationOf({ Invoices: Array.from({ length: 2000 }, () => invoice), CreditNotes: [creditNote] });
    const pages = await collectPages(xero.readRecords(api, '1', 'bills'));
    expect(pages.map(({ records, total }) => [records.length, total])).toEqual([
      [1000, 2001],
      [1000, 2001],
      [1, 2001],
    ]);
    expect(api.calls).toHaveLength(3);
  });

  it('reads to an empty page where the answer does not say how many there are', async () => {
    const api = fakeProviderApi((url) => `{ "Contacts": [${url.searchParams.get('page') === '3' ? '' : contact}] }`);
    const pages = await collectPages(xero.readRecords(api, '1', 'suppliers'));
    expect(pages.map(({ records, total }) => [records.length, total])).toEqual([
      [1, null],
      [1, null],
    ]);
  });

  it('reads nothing of empty books', async () => {
    expect(await recordsOf('bills', {})).toEqual([]);
  });

  it('reads a bill that has nothing but its id', async () => {
    expect(await recordsOf('bills', { Invoices: ['{ "InvoiceID": "1" }'] })).toEqual([{ billId: '1' }]);
  });

  it.each([
    ['"/Date(1539993600000)/"', '2018-10-20'],
    ['"/Date(-86400000+0000)/"', '1969-12-31'],
  ])('reads the date %s', async (date, day) => {
    const [record] = await recordsOf('bills', { Invoices: [`{ "InvoiceID": "1", "Date": ${date} }`] });
    expect(record?.issueDate).toBe(day);
  });

  it.each([
    ['a bill without an id', '{ "InvoiceNumber": "1" }'],
    ['an amount that is none', '{ "InvoiceID": "1", "Total": true }'],
    ['a date of another form', '{ "InvoiceID": "1", "Date": "30 August" }'],
  ])('fails for %s', async (_what, item) => {
    await expect(recordsOf('bills', { Invoices: [item] })).rejects.toThrow(ProviderFailure);
  });

  it('fails for an answer without the list', async () => {
    const api = fakeProviderApi(() => ({ Type: null, Title: 'Forbidden', Status: 403 }));
    await expect(collectPages(xero.readRecords(api, '1', 'bills'))).rejects.toThrow(ProviderFailure);
  });
});
