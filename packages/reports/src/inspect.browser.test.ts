import { describe, expect, it } from 'vitest';
import { inspectReport } from './inspect.ts';
import { textRows, workbook } from './testing/workbook.ts';

const rows = [
  ['Bill No', 'Vendor', 'Bill Date', 'Amount'],
  ['B1', 'Acme', '2026-01-20', '10.50'],
];

describe('in a browser', () => {
  it('reads delimited text', async () => {
    const { kind, summary } = await inspectReport(new Blob([rows.map((row) => row.join(';')).join('\n')]));
    expect(kind.value).toBe('bills');
    expect(summary?.totals).toEqual([{ currency: null, amount: '10.50' }]);
  });

  it('reads a workbook', async () => {
    const { format, summary } = await inspectReport(workbook({ sheets: { Bills: textRows(rows) } }));
    expect(format).toMatchObject({ type: 'xlsx', sheet: 'Bills' });
    expect(summary?.rows).toBe(1);
  });
});
