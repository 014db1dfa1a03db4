import { backendContract } from '@linkflow/journey/testing';
import { describe, it } from 'vitest';
import { createWorldWith } from './testing/customer.ts';
import { billsCsv, csvFile, suppliersCsv } from './testing/reports.ts';
import { startSoftware } from './testing/software.ts';

describe('the HTTP backend against the real server keeps every promise of the port', () => {
  for (const promise of backendContract) {
    it(promise.name, async () => {
      const world = await createWorldWith(await startSoftware());
      const company = await world.createCompany();
      await promise.run({
        backend: world.backendOf(company.id),
        integrationKey: 'other',
        signInKey: 'xero',
        file: (kind) => csvFile(kind === 'suppliers' ? suppliersCsv() : billsCsv(), `${kind}.csv`),
      });
    });
  }
});
