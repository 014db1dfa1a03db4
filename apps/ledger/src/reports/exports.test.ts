import { inspectReport } from '@linkflow/reports';
import { describe, expect, it } from 'vitest';
import { booksOf } from '../books/books-of.ts';
import { entities, harbourLane, northfieldEurope } from '../books/entities.ts';
import { sumByCurrency, toDecimal } from '../books/money.ts';
import { billsReport } from './bills-report.ts';
import type { Report } from './report.types.ts';
import { suppliersReport } from './suppliers-report.ts';
import { toCsv } from './to-csv.ts';
import { toXlsx } from './to-xlsx.ts';

const formats = [
  { format: 'CSV', write: async (report: Report) => new Blob([toCsv(report)]) },
  { format: 'XLSX', write: async (report: Report) => new Blob([new Uint8Array(await toXlsx(report))]) },
];

// One with mostly pounds, one with mostly euros: understanding thousands of rows takes its time.
const cases = [harbourLane, northfieldEurope].flatMap((entity) => formats.map((format) => ({ entity, ...format })));

describe.each(cases)('an export of $entity.name as $format', ({ entity, write }: (typeof cases)[number]) => {
  it('is understood as Suppliers, without an error', async () => {
    const inspection = await inspectReport(await write(suppliersReport(entity)), { expected: 'suppliers' });
    expect(inspection.kind.value).toBe('suppliers');
    expect(inspection.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(inspection.summary).toMatchObject({ rows: 220, suppliers: 220 });
  });

  it('is understood as Bills, with exact totals', async () => {
    const inspection = await inspectReport(await write(billsReport(entity)), { expected: 'bills' });
    expect(inspection.kind.value).toBe('bills');
    expect(inspection.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(inspection.summary?.rows).toBe(2500);
    expect(inspection.issues).toContainEqual(expect.objectContaining({ code: 'totals-left-out' }));
    const totals = inspection.summary?.totals.map(({ currency, amount }) => `${amount} ${currency}`);
    const exact = sumByCurrency(booksOf(entity).bills, (bill) => bill.totalAmount);
    expect(totals?.sort()).toEqual(exact.map(([currency, sum]) => `${toDecimal(sum, currency)} ${currency}`).sort());
  });
});

it('keeps quotes and commas inside a cell of CSV', () => {
  const csv = toCsv({
    name: 'Bills',
    titleLines: ['Bills'],
    columns: [{ header: 'Description', kind: 'text' }],
    rows: [['Off-cuts, "grade B"']],
    totals: [],
  });
  expect(csv).toBe('Bills\r\n\r\nDescription\r\n"Off-cuts, ""grade B"""\r\n');
});

it('holds no text that a spreadsheet would take for a formula', () => {
  for (const entity of entities) {
    const cells = [...suppliersReport(entity).rows, ...billsReport(entity).rows].flat();
    expect(cells.filter((cell) => typeof cell === 'string' && /^[=@\t\r]/.test(cell))).toEqual([]);
  }
});
