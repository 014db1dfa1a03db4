import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectTable } from './inspect.ts';
import { openReport } from './open-report.ts';
import type { OpenReport } from './opened.ts';
import { createPlainReader } from './read-plain.ts';
import { ByteRow } from './rows/byte-row.ts';
import type { ReadOptions, Row } from './rows.types.ts';
import { settleDates } from './settle-dates.ts';

const header = 'Bill No,Vendor No,Vendor Name,Bill Date,Due Date,Currency,Net,VAT,Total,Open';

async function open(text: string): Promise<OpenReport> {
  const report = await openReport(new Blob([text]), { expected: 'bills' });
  if ('refusal' in report) throw new Error(report.refusal);
  return settleDates(report, {});
}

/** The same report, of whose rows nothing but texts is known. */
function asTexts(report: OpenReport): OpenReport {
  async function* rows(options?: ReadOptions): AsyncGenerator<readonly Row[]> {
    for await (const batch of report.source.rows(options)) {
      yield batch.map(({ line, end, cells }) => ({ line, end, cells }));
    }
  }
  return { ...report, source: { ...report.source, rows } };
}

/** What is read from the bytes of a row below a header. */
async function plainOf(row: string) {
  const report = await open(`${header}\n${row}\n`);
  const read = createPlainReader(report.understanding, report.rowWidth);
  for await (const batch of report.source.rows()) {
    const [, last] = batch;
    if (last instanceof ByteRow) return read?.(last) ?? null;
  }
  return null;
}

const cell = {
  number: fc.constantFrom('B1', 'B2', 'b2', 'B3', ' B1 ', 'INV-77', 'Größe 1', 'Total', '"A""1"', ''),
  supplierNo: fc.constantFrom('V1', 'v1', 'V2', '', '  '),
  supplier: fc.constantFrom('Acme', 'ACME', 'Müller', 'MÜLLER', '"Acme, Ltd"', '"The ""Best"""', 'Total', '\u00a0', ''),
  date: fc.constantFrom(
    '2026-01-20',
    '2026-02-30',
    '2026/03/04',
    '2026-01-20 10:15',
    '20.01.2026',
    '1/5/2026',
    '13/5/26',
    '3 Jan 2026',
    '20260120',
    ' 2026-12-31',
    '-',
    'x',
    '',
  ),
  currency: fc.constantFrom('EUR', 'eur', 'USD', '€', ''),
  amount: fc.constantFrom(
    '10',
    '10.5',
    '007.50',
    '0.00',
    '1,234.50',
    '1.234,50',
    '1,234',
    '1.234',
    '12.345.678',
    '1,2,3',
    '0,123',
    '1234567890123456',
    '.5',
    '5.',
    '-3.10',
    '(4)',
    '€ 5',
    'x',
    '-',
    '',
  ),
};
const row = fc
  .tuple(
    cell.number,
    cell.supplierNo,
    cell.supplier,
    cell.date,
    cell.date,
    cell.currency,
    cell.amount,
    cell.amount,
    cell.amount,
    cell.amount,
  )
  .map((cells) => cells.map((text) => (/^"|^[^,]*$/.test(text) ? text : `"${text}"`)).join(','));
const usual = fc
  .tuple(
    cell.number,
    fc.constantFrom('V1', 'V2'),
    fc.constantFrom('2026-01-20', '2026-01-21'),
    fc.constantFrom('10.00', '"1,000.25"'),
  )
  .map(([number, vendor, date, amount]) => `${number},${vendor},Acme,${date},${date},EUR,${amount},1.00,${amount},`);
const other = fc.constantFrom(
  '',
  'Acme,,,,,,,,,',
  'Total,,,,,,,,10.5,',
  ',,,,,,,,20.00,',
  'short,row',
  header,
  'Total for Acme,,,,,,,,1000.25,',
);

describe('a row read from its bytes', () => {
  it('sums up as it does when it is read as text', async () => {
    const rows = fc.array(fc.oneof({ weight: 4, arbitrary: usual }, { weight: 3, arbitrary: row }, other), {
      maxLength: 25,
    });
    await fc.assert(
      fc.asyncProperty(rows, fc.boolean(), async (lines, isWindows) => {
        const report = await open([header, ...lines, ''].join(isWindows ? '\r\n' : '\n'));
        expect(await inspectTable(report)).toEqual(await inspectTable(asTexts(report)));
      }),
      { numRuns: 500 },
    );
  });

  it('has its date, amounts and currency', async () => {
    const plain = await plainOf('B1,V1,Acme,2026-01-20,2026-02-20,EUR,"1,000.00",190.5,1190.50,');
    expect(plain).toMatchObject({ date: 20260120, currency: 'EUR', numbers: [1190.5, 0, 1000, 190.5, 0, 0] });
  });

  it.each([
    ['a date in words', 'B1,V1,Acme,3 Jan 2026,,EUR,1,1,2,'],
    ['a day that is none', 'B1,V1,Acme,2026-02-30,,EUR,1,1,2,'],
    ['a negative amount', 'B1,V1,Acme,2026-01-20,,EUR,1,1,-2,'],
    ['no number', ',V1,Acme,2026-01-20,,EUR,1,1,2,'],
    ['no supplier', 'B1,,,2026-01-20,,EUR,1,1,2,'],
    ['no amount', 'B1,V1,Acme,2026-01-20,,EUR,,,,'],
  ])('is left to be read as text with %s', async (_, line) => {
    expect(await plainOf(line)).toBeNull();
  });
});
