import { describe, expect, it } from 'vitest';
import { inspectReport } from '../inspect.ts';
import { readRecords } from '../records.ts';
import { collect } from '../testing/collect.ts';
import { textRows, workbook } from '../testing/workbook.ts';

const header =
  '<row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="s"><v>1</v></c><c r="C3" t="inlineStr"><is><t>Bill Date</t></is></c><c r="D3" t="str"><v>Amount</v></c></row>';
const sharedStrings =
  '<si><t>Vendor</t></si><si><r><t>Bill </t></r><r><t>No</t></r><rPh><t>x</t></rPh></si><si><t>Acme</t></si>';
const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';

function billsOf(cells: string, uses1904 = false) {
  const row = `<row r="4"><c r="A4" t="s"><v>2</v></c>${cells}</row>`;
  return workbook({ sheets: { Bills: header + row }, sharedStrings, styles, uses1904 });
}

async function records(blob: Blob) {
  return collect(readRecords(blob));
}

describe('a workbook', () => {
  it('gives shared, inline, rich and computed texts', async () => {
    const { columns } = await inspectReport(billsOf(''));
    expect(columns.map((column) => column.header)).toEqual(['Vendor', 'Bill No', 'Bill Date', 'Amount']);
  });

  it('counts rows as the sheet does', async () => {
    const { table } = await inspectReport(billsOf('<c r="B4"><v>7</v></c>'));
    expect(table).toEqual({ headerRow: 2, headerRows: 1, dataStart: 3, dataEnd: 4, rows: 1 });
  });

  it('keeps a long id to its last digit', async () => {
    expect(await records(billsOf('<c r="B4"><v>12345678901234567890</v></c>'))).toMatchObject([
      { billNumber: '12345678901234567890' },
    ]);
  });

  it('reads a date by its style', async () => {
    expect(await records(billsOf('<c r="C4" s="1"><v>46023</v></c>'))).toMatchObject([{ issueDate: '2026-01-01' }]);
  });

  it('reads a date of the 1904 system', async () => {
    expect(await records(billsOf('<c r="C4" s="1"><v>44561</v></c>', true))).toMatchObject([
      { issueDate: '2026-01-01' },
    ]);
  });

  it('gives an amount without the noise of binary floating point', async () => {
    expect(await records(billsOf('<c r="D4"><v>1234.0999999999999</v></c>'))).toMatchObject([
      { totalAmount: '1234.1' },
    ]);
  });

  it('chooses the sheet with the expected report and names the others', async () => {
    const blob = workbook({
      sheets: {
        Notes: textRows([['Exported for the auditor'], ['Nothing else here']]),
        Suppliers: textRows([
          ['Supplier No', 'Supplier Name', 'Email'],
          ['1', 'Acme', 'a@acme.test'],
        ]),
      },
    });
    const { format, issues } = await inspectReport(blob, { expected: 'suppliers' });
    expect(format).toMatchObject({ type: 'xlsx', sheet: 'Suppliers', sheets: ['Notes', 'Suppliers'] });
    expect(issues.map(({ code }) => code)).toEqual(['other-sheets']);
  });

  it('takes the sheet the customer chose', async () => {
    const rows = textRows([
      ['Supplier No', 'Supplier Name'],
      ['1', 'Acme'],
    ]);
    const blob = workbook({ sheets: { First: rows, Second: rows } });
    const { format } = await inspectReport(blob, { layout: { sheet: 'Second' } });
    expect(format.sheet).toBe('Second');
  });

  it('is unreadable when it is cut off', async () => {
    const { issues } = await inspectReport(billsOf('').slice(0, 400));
    expect(issues).toMatchObject([{ severity: 'error' }]);
  });
});
