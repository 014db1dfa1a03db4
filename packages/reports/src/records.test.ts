import { describe, expect, it } from 'vitest';
import { inspectReport } from './inspect.ts';
import { readRecords } from './records.ts';
import { collect } from './testing/collect.ts';

const bills = (text: string) => new Blob([`Bill No,Vendor,Bill Date,Amount\n${text}`]);

describe('the records of a report', () => {
  it('have canonical names, dates and amounts', async () => {
    expect(await collect(readRecords(bills('007,Acme,31/01/2026,"$1,000.50"\n')))).toEqual([
      { billNumber: '007', supplierName: 'Acme', issueDate: '2026-01-31', totalAmount: '1000.50' },
    ]);
  });

  it('leave out what cannot be read', async () => {
    expect(await collect(readRecords(bills('B1,Acme,2026-01-31,1\nB2,Acme,soon,many\n')))).toContainEqual({
      billNumber: 'B2',
      supplierName: 'Acme',
    });
  });

  it('are as many as the inspection counted', async () => {
    const blob = bills('B1,Acme,2026-01-31,1\n\nBill No,Vendor,Bill Date,Amount\nB2,Acme,2026-01-31,2\nTotal,,,3\n');
    const { table } = await inspectReport(blob);
    expect(await collect(readRecords(blob))).toHaveLength(table?.rows ?? -1);
  });

  it('follow the day and month that only the end of a large file proves', async () => {
    const blob = bills(`${'B,Acme,03/04/2026,1\n'.repeat(20_000)}B,Acme,04/30/2026,1\n`);
    const { issues } = await inspectReport(blob);
    expect(issues.map(({ code }) => code)).not.toContain('date-order-unsure');
    const [first] = await collect(readRecords(blob));
    expect(first?.issueDate).toBe('2026-03-04');
  });

  it('cannot be read from a file without a table', async () => {
    await expect(collect(readRecords(new Blob(['%PDF-1.7'])))).rejects.toThrow('file-pdf');
  });
});
