import { defineEntry } from '../defineEntry.ts';
import { suppliersAndBills as reports } from '../reportSets.ts';

/** The sandbox accounting software of this repository, `apps/ledger`, where it listens unless told otherwise. */
export const ledger = defineEntry({
  key: 'ledger',
  name: 'Ledger sandbox',
  aliases: ['Sandbox', 'Demo', 'Test software'],
  webAddress: '127.0.0.1:4100',
  badges: ['Sandbox'],
  direct: true,
  sandbox: true,
  reports,
});
