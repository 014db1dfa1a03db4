import { readAnswer } from './answers.ts';
import { BillsSchema, EntitiesSchema, SuppliersSchema, toBill, toEntity, toSupplier } from './ledger.records.ts';
import type { ClientSettings, Provider, ProviderApi, RecordPage } from './provider.types.ts';
import { type FetchPage, readPages } from './readPages.ts';
import { reasonOf } from './reasonOf.ts';

const pageSize = 500;

/** The sandbox accounting software of this repository (`apps/ledger`, whose README has its addresses). */
export function createLedger({ url, id, secret }: ClientSettings & { readonly url: string }): Provider {
  return {
    integrationKey: 'ledger',
    server: {
      issuer: url,
      authorization_endpoint: `${url}/oauth/authorize`,
      token_endpoint: `${url}/oauth/token`,
      revocation_endpoint: `${url}/oauth/revoke`,
      jwks_uri: `${url}/oauth/jwks`,
    },
    client: { id, secret },
    scope: 'openid offline_access entities.read suppliers.read bills.read',
    parameters: { prompt: 'consent' },
    insecure: isLoopback(new URL(url)),
    kinds: ['suppliers', 'bills'],
    reasonOf: (error, description) =>
      error === 'access_denied' && description?.startsWith('The user needs the Administrator role')
        ? 'signIn.roleMissing'
        : reasonOf(error),
    listEntities: async (api) => readAnswer(EntitiesSchema, await api.get(`${url}/api/entities`)).items.map(toEntity),
    readRecords: (api, entityId, kind) =>
      readPages(
        pagesOf(api, `${url}/api/entities/${encodeURIComponent(entityId)}`, kind === 'suppliers' ? suppliers : bills),
      ),
  };
}

function isLoopback({ protocol, hostname }: URL): boolean {
  return protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
}

interface List {
  readonly path: string;
  read(answer: unknown): RecordPage;
}

const suppliers: List = {
  path: 'suppliers',
  read(answer) {
    const { items, totalItems } = readAnswer(SuppliersSchema, answer);
    return { records: items.map(toSupplier), total: totalItems };
  },
};

const bills: List = {
  path: 'bills',
  read(answer) {
    const { items, totalItems } = readAnswer(BillsSchema, answer);
    return { records: items.map(toBill), total: totalItems };
  },
};

function pagesOf(api: ProviderApi, entity: string, { path, read }: List): FetchPage {
  return async ({ number }) => read(await api.get(`${entity}/${path}?page=${number}&pageSize=${pageSize}`));
}
