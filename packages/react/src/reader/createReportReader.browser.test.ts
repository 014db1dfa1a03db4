import { LinkError } from '@linkflow/journey';
import { describe, expect, it } from 'vitest';
import { createReportReader } from './createReportReader.ts';

const bills = [
  'Riverside Bakery,,,',
  'Bill list,,,',
  '',
  'Bill No.,Vendor,Bill Date,Amount',
  'B-1,Northwind Paper,2026-01-03,1200.00',
  'B-2,Harbour Freight,2026-02-14,3000.15',
].join('\n');

describe('the report reader in its Worker', () => {
  it('understands a file with the real engine', async () => {
    const inspection = await createReportReader().inspect({ file: new File([bills], 'any.csv'), expected: 'bills' });
    expect(inspection.kind.value).toBe('bills');
    expect(inspection.table).toMatchObject({ headerRow: 3, rows: 2 });
    expect(inspection.summary?.totals[0]?.amount).toBe('4200.15');
  });

  it('rejects with the reason when the customer ends it', async () => {
    const end = new AbortController();
    const reading = createReportReader().inspect({
      file: new File([bills], 'any.csv'),
      expected: 'bills',
      signal: end.signal,
    });
    end.abort(new Error('another file was chosen'));
    await expect(reading).rejects.toThrow('another file was chosen');
  });

  it('says that the reader failed when the Worker cannot be loaded', async () => {
    const reader = createReportReader(() => new Worker('/no-such-worker.js', { type: 'module' }));
    const reading = reader.inspect({ file: new File([bills], 'any.csv'), expected: 'bills' });
    const error = await reading.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(LinkError);
    expect(error).toMatchObject({ problem: { code: 'reader.failed' } });
  });
});
