import { readAnswer } from './answers.ts';
import type { ClientSettings, Provider, ProviderApi, RecordPage } from './provider.types.ts';
import { type FetchPage, readPages } from './readPages.ts';
import { reasonOf } from './reasonOf.ts';
import {
  BillsSchema,
  ConnectionsSchema,
  CreditNotesSchema,
  SuppliersSchema,
  toBill,
  toCredit,
  toEntity,
  toSupplier,
} from './xero.records.ts';

const api = 'https://api.xero.com';

/** The most that one page holds. */
const pageSize = '1000';

/** Bills that count: drafts are not decided yet, voided and deleted ones never were. */
const approved = '(Status=="AUTHORISED" OR Status=="PAID")';

/**
 * Xero. Addresses: its discovery document, https://identity.xero.com/.well-known/openid-configuration. Calls and fields:
 * its OpenAPI description, https://github.com/XeroAPI/Xero-OpenAPI/blob/master/xero_accounting.yaml.
 *
 * The scopes are the granular ones that apps made since 2 March 2026 must use and older ones may until September 2027:
 * `accounting.invoices.read` holds invoices and credit notes, once part of `accounting.transactions`
 * (https://developer.xero.com/documentation/guides/oauth2/scopes, and a summary at https://www.apideck.com/blog/xero-scopes).
 */
export function createXero({ id, secret }: ClientSettings): Provider {
  return {
    integrationKey: 'xero',
    server: {
      issuer: 'https://identity.xero.com',
      authorization_endpoint: 'https://login.xero.com/identity/connect/authorize',
      token_endpoint: 'https://identity.xero.com/connect/token',
      revocation_endpoint: 'https://identity.xero.com/connect/revocation',
      jwks_uri: 'https://identity.xero.com/.well-known/openid-configuration/jwks',
    },
    client: { id, secret },
    scope: 'offline_access accounting.contacts.read accounting.invoices.read',
    kinds: ['suppliers', 'bills'],
    reasonOf,
    async listEntities(xero) {
      const tenants = readAnswer(ConnectionsSchema, await xero.get(`${api}/connections`));
      return tenants.filter((tenant) => tenant.tenantType === 'ORGANISATION').map(toEntity);
    },
    readRecords: (xero, tenantId, kind) =>
      kind === 'suppliers'
        ? readPages(pagesOf(xero, tenantId, suppliers))
        : readPages(pagesOf(xero, tenantId, bills), pagesOf(xero, tenantId, credits)),
  };
}

interface List {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  read(answer: unknown): RecordPage;
}

const suppliers: List = {
  path: 'Contacts',
  query: { where: 'IsSupplier==true', includeArchived: 'true', order: 'ContactID' },
  read(answer) {
    const { Contacts, pagination } = readAnswer(SuppliersSchema, answer);
    return { records: Contacts.map(toSupplier), total: pagination?.itemCount ?? null };
  },
};

const bills: List = {
  path: 'Invoices',
  query: { where: `Type=="ACCPAY" AND ${approved}`, order: 'InvoiceID' },
  read(answer) {
    const { Invoices, pagination } = readAnswer(BillsSchema, answer);
    return { records: Invoices.map(toBill), total: pagination?.itemCount ?? null };
  },
};

const credits: List = {
  path: 'CreditNotes',
  query: { where: `Type=="ACCPAYCREDIT" AND ${approved}`, order: 'CreditNoteID' },
  read(answer) {
    const { CreditNotes, pagination } = readAnswer(CreditNotesSchema, answer);
    return { records: CreditNotes.map(toCredit), total: pagination?.itemCount ?? null };
  },
};

/** The pages of a list of one organisation (`tenant`), in the order of ids, which never change. */
function pagesOf(xero: ProviderApi, tenantId: string, list: List): FetchPage {
  return async ({ number }) => {
    const query = new URLSearchParams({ ...list.query, page: String(number), pageSize });
    const headers = { Accept: 'application/json', 'xero-tenant-id': tenantId };
    return list.read(await xero.get(`${api}/api.xro/2.0/${list.path}?${query}`, headers));
  };
}
