import { describe, expect, it } from 'vitest';
import { inspectReport } from '../inspect.ts';

const header = 'Bill No,Vendor,Bill Date,Amount';
const bill = (number: number) => `B${number},Northwind,2026-01-03,1.00`;

describe('The rows of an inspection', () => {
  it('are the ones that issues name, also far below and read from their bytes', async () => {
    const rows = Array.from({ length: 30_000 }, (_, number) => bill(number));
    rows[20_000] = bill(7);
    rows[25_000] = 'B-x,Northwind,,1.00';
    const { issueRows } = await inspectReport(new Blob([[header, ...rows].join('\n')]), { expected: 'bills' });
    expect(issueRows).toEqual([
      { line: 20_001, cells: ['B7', 'Northwind', '2026-01-03', '1.00'] },
      { line: 25_001, cells: ['B-x', 'Northwind', '', '1.00'] },
    ]);
  });

  it('show the file as it begins, and where each row of the preview stands', async () => {
    const text = `Riverside Bakery\n\n${header}\n${bill(1)}\n\n${bill(2)}\n`;
    const { firstRows, previewLines } = await inspectReport(new Blob([text]), { expected: 'bills' });
    expect(firstRows?.map(({ line, cells }) => `${line} ${cells[0]}`)).toContain('0 Riverside Bakery');
    expect(firstRows?.map(({ line, cells }) => `${line} ${cells[0]}`)).toContain('2 Bill No');
    expect(previewLines).toEqual([3, 5]);
  });

  it('name bills with a negative total', async () => {
    const { issues } = await inspectReport(new Blob([`${header}\n${bill(1)}\nB2,Northwind,2026-01-03,-5.00\n`]));
    expect(issues).toMatchObject([{ code: 'amount-negative', severity: 'info', rows: [2] }]);
  });

  it('are cut where a cell is long', async () => {
    const { firstRows } = await inspectReport(new Blob([`${header}\nB1,${'x'.repeat(5000)},2026-01-03,1.00\n`]));
    expect(firstRows?.[1]?.cells[1]).toHaveLength(200);
  });
});
