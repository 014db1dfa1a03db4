import type { CanonicalRecord, ReportKind } from '@linkflow/contract';
import { readAnswer } from './answers.ts';
import {
  type ClientSettings,
  type Provider,
  type ProviderApi,
  ProviderFailure,
  type RecordPage,
} from './provider.types.ts';
import {
  BillsSchema,
  CompanySchema,
  CountSchema,
  PreferencesSchema,
  toBill,
  toCredit,
  toEntity,
  toVendor,
  VendorCreditsSchema,
  VendorsSchema,
} from './quickbooksOnline.records.ts';
import { type FetchPage, readPages } from './readPages.ts';
import { reasonOf } from './reasonOf.ts';

/** The most that one query gives. */
const pageSize = 1000;

/** The only one that Intuit supports since August 2025 (developer.intuit.com, "Minor versions of our API"). */
const minorVersion = 75;

/**
 * QuickBooks Online of Intuit.
 *
 * Addresses: Intuit's discovery document, https://developer.intuit.com/.well-known/openid_configuration. Queries:
 * https://developer.intuit.com/app/developer/qbo/docs/learn/explore-the-quickbooks-online-api/data-queries. The scope asks
 * for the books alone: who the user is (`openid`) is no concern of ours, and state, PKCE and the cookie guard the way back.
 */
export function createQuickBooksOnline({
  id,
  secret,
  sandbox,
}: ClientSettings & { readonly sandbox: boolean }): Provider {
  const host = sandbox ? 'https://sandbox-quickbooks.api.intuit.com' : 'https://quickbooks.api.intuit.com';
  return {
    integrationKey: 'quickbooks-online',
    server: {
      issuer: 'https://oauth.platform.intuit.com/op/v1',
      authorization_endpoint: 'https://appcenter.intuit.com/connect/oauth2',
      token_endpoint: 'https://oauth.platform.intuit.com/oauth2/v1/tokens/bearer',
      revocation_endpoint: 'https://developer.api.intuit.com/v2/oauth2/tokens/revoke',
      jwks_uri: 'https://oauth.platform.intuit.com/op/v1/jwks',
    },
    client: { id, secret },
    scope: 'com.intuit.quickbooks.accounting',
    kinds: ['suppliers', 'bills'],
    reasonOf,
    async listEntities(api, callback) {
      const realmId = callback.get('realmId') ?? '';
      if (!/^\d{1,30}$/.test(realmId)) throw new ProviderFailure('QuickBooks Online did not say which company it is.');
      const company = createCompany(api, host, realmId);
      return [toEntity(realmId, readAnswer(CompanySchema, await company.get(`companyinfo/${realmId}`)))];
    },
    readRecords: (api, realmId, kind) => readCompany(createCompany(api, host, realmId), kind),
  };
}

interface Company {
  get(path: string): Promise<unknown>;
  query(statement: string): Promise<unknown>;
}

/** One company (`realm`) of the API. */
function createCompany(api: ProviderApi, host: string, realmId: string): Company {
  const get = (path: string, parameters: Readonly<Record<string, string>> = {}) => {
    const query = new URLSearchParams({ ...parameters, minorversion: String(minorVersion) });
    return api.get(`${host}/v3/company/${encodeURIComponent(realmId)}/${path}?${query}`, {
      Accept: 'application/json',
    });
  };
  return { get, query: (statement) => get('query', { query: statement }) };
}

/** Records carry no currency where the company uses one only: it is in its preferences then. */
async function* readCompany(company: Company, kind: ReportKind): AsyncIterable<RecordPage> {
  const { Preferences } = readAnswer(PreferencesSchema, await company.get('preferences'));
  const currency = Preferences.CurrencyPrefs?.HomeCurrency?.value ?? undefined;
  const lists = kind === 'suppliers' ? [vendors] : [bills, credits];
  yield* readPages(...lists.map((list) => pagesOf(company, list, currency)));
}

interface List {
  readonly from: string;
  read(answer: unknown, currency?: string): readonly CanonicalRecord[];
}

const vendors: List = {
  from: 'Vendor where Active in (true, false)',
  read: (answer, currency) =>
    readAnswer(VendorsSchema, answer).QueryResponse.Vendor.map((vendor) => toVendor(vendor, currency)),
};

const bills: List = {
  from: 'Bill',
  read: (answer, currency) => readAnswer(BillsSchema, answer).QueryResponse.Bill.map((bill) => toBill(bill, currency)),
};

const credits: List = {
  from: 'VendorCredit',
  read: (answer, currency) =>
    readAnswer(VendorCreditsSchema, answer).QueryResponse.VendorCredit.map((credit) => toCredit(credit, currency)),
};

/** The pages of a list in the order of ids, which never change. How many there are is asked once. */
function pagesOf(company: Company, { from, read: toRecords }: List, currency?: string): FetchPage {
  let total: number | undefined;
  return async ({ read }) => {
    total ??= readAnswer(CountSchema, await company.query(`select count(*) from ${from}`)).QueryResponse.totalCount;
    const page = `orderby Id startposition ${read + 1} maxresults ${pageSize}`;
    return { records: toRecords(await company.query(`select * from ${from} ${page}`), currency), total };
  };
}
