import { backendContract } from '@linkflow/journey/testing';
import { describe, it } from 'vitest';
import { billsCsv, csvFile, suppliersCsv } from './testing/reports.ts';
import { createWorld } from './testing/world.ts';

describe('the HTTP backend against the real server keeps every promise of the port', () => {
  for (const promise of backendContract) {
    it(promise.name, async () => {
      const world = await createWorld();
      const company = await world.createCompany();
      await promise.run({
        backend: world.backendOf(company.id),
        integrationKey: 'other',
        file: (kind) => csvFile(kind === 'suppliers' ? suppliersCsv() : billsCsv(), `${kind}.csv`),
      });
    });
  }
});
