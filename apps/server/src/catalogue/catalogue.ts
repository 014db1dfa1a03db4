import type { CatalogueEntry } from './catalogue.types.ts';
import { exact } from './vendors/exact.ts';
import { intuit } from './vendors/intuit.ts';
import { ledger } from './vendors/ledger.ts';
import { microsoft } from './vendors/microsoft.ts';
import { oracle } from './vendors/oracle.ts';
import { others } from './vendors/others.ts';
import { sage } from './vendors/sage.ts';
import { sap } from './vendors/sap.ts';
import { tyler } from './vendors/tyler.ts';
import { yardi } from './vendors/yardi.ts';

/** Shown first while nothing is searched for: our choice of what most businesses use. */
const first = [
  'ledger',
  'quickbooks-online',
  'xero',
  'netsuite',
  'sage-intacct',
  'dynamics-365-business-central-cloud',
  'workday',
  's4hana-cloud-public',
  'quickbooks-desktop',
  'sage-50-accounts',
  'sage-accounting',
  'dynamics-365-finance',
  'acumatica',
];

function place(entry: CatalogueEntry): number {
  const index = first.indexOf(entry.key);
  return index === -1 ? first.length : index;
}

/** Every software a customer can pick, in the order of the list: the most used first, then by name. */
export const catalogue: readonly CatalogueEntry[] = [
  ...oracle,
  ...sap,
  ...sage,
  ...microsoft,
  ...intuit,
  ...exact,
  ...tyler,
  ...yardi,
  ...others,
  ledger,
].sort((a, b) => place(a) - place(b) || a.name.localeCompare(b.name, 'en'));
