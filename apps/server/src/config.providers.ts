import * as v from 'valibot';
import type { ProviderSettings } from './providers/provider.types.ts';

const text = v.optional(v.pipe(v.string(), v.minLength(1)));

/** What this server is at the software that customers can sign in to. */
export const providerEntries = {
  LEDGER_URL: v.optional(
    v.pipe(
      v.string(),
      v.check((address) => URL.parse(address)?.origin === address, 'must be an origin such as https://ledger.example'),
    ),
  ),
  LEDGER_CLIENT_ID: text,
  LEDGER_CLIENT_SECRET: text,
  QUICKBOOKS_CLIENT_ID: text,
  QUICKBOOKS_CLIENT_SECRET: text,
  QUICKBOOKS_SANDBOX: v.optional(v.picklist(['0', '1'], 'must be 0 or 1'), '0'),
  XERO_CLIENT_ID: text,
  XERO_CLIENT_SECRET: text,
};

const EntriesSchema = v.object(providerEntries);
type Values = v.InferOutput<typeof EntriesSchema>;

/** The ledger as it starts without settings of its own. */
const devLedger = {
  LEDGER_URL: 'http://127.0.0.1:4100',
  LEDGER_CLIENT_ID: 'link-flow',
  LEDGER_CLIENT_SECRET: 'link-flow-sandbox-secret',
};

/** The settings of each software, or one line for each value that is missing beside another. */
export function readProviders(given: Values, dev: boolean): { settings: ProviderSettings; missing: string[] } {
  const values = dev ? { ...devLedger, ...given } : given;
  const missing = ['LEDGER_', 'QUICKBOOKS_', 'XERO_'].flatMap((prefix) => missingOf(values, prefix));
  return {
    missing,
    settings: {
      ...withClient(values.LEDGER_CLIENT_ID, values.LEDGER_CLIENT_SECRET, (client) => ({
        ledger: { ...client, url: values.LEDGER_URL ?? '' },
      })),
      ...withClient(values.QUICKBOOKS_CLIENT_ID, values.QUICKBOOKS_CLIENT_SECRET, (client) => ({
        quickbooksOnline: { ...client, sandbox: values.QUICKBOOKS_SANDBOX === '1' },
      })),
      ...withClient(values.XERO_CLIENT_ID, values.XERO_CLIENT_SECRET, (client) => ({ xero: client })),
    },
  };
}

function withClient<T>(
  id: string | undefined,
  secret: string | undefined,
  settings: (client: { id: string; secret: string }) => T,
): T | undefined {
  return id && secret ? settings({ id, secret }) : undefined;
}

/** All values of a software or none; its sandbox switch does not count. */
function missingOf(values: Values, prefix: string): string[] {
  const names = Object.keys(providerEntries).filter((name) => name.startsWith(prefix) && !name.endsWith('_SANDBOX'));
  const given = new Set(Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [name])));
  const absent = names.filter((name) => !given.has(name));
  const [present] = names.filter((name) => given.has(name));
  return present ? absent.map((name) => `${name} must be set, because ${present} is`) : [];
}
