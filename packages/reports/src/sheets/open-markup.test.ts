import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { inspectReport } from '../inspect.ts';
import { readTableRows } from '../records.ts';
import { collect } from '../testing/collect.ts';

const header = ['Vendor', 'Bill No', 'Bill Date', 'Amount'];
const rowXml = (cells: readonly string[], tag: string) => `<tr>${cells.map((text) => `<${tag}>${text}`).join('')}`;
const table = (...rows: readonly (readonly string[])[]) =>
  `<table>${rowXml(header, 'th')}${rows.map((row) => rowXml(row, 'td')).join('')}</table>`;

describe('a web page', () => {
  it('gives the table that is a report, also where end tags are left out', async () => {
    const page = `<html><style>td { a: b<c }</style><table><tr><td>Menu</td><td>Help</td></tr></table>${table(['A &amp; B', '<b>B1</b>', '2026-01-20', '1&nbsp;000.50'])}</html>`;
    const blob = new Blob([page]);
    const { format, summary } = await inspectReport(blob, { expected: 'bills' });
    expect(format).toMatchObject({ type: 'html', sheet: 'Table 2', sheets: ['Table 1', 'Table 2'] });
    expect(summary).toMatchObject({ rows: 1, totals: [{ currency: null, amount: '1000.50' }] });
    expect(await collect(readTableRows(blob))).toEqual([header, ['A & B', 'B1', '2026-01-20', '1 000.50']]);
  });

  it('repeats a cell that reaches over several rows', async () => {
    const page = `<table>${rowXml(header, 'th')}<tr><td rowspan="2">Acme<td>B1<td>2026-01-20<td>1</tr><tr><td>B2<td>2026-01-21<td>2</tr></table>`;
    const rows = await collect(readTableRows(new Blob([page])));
    expect(rows.slice(1)).toEqual([
      ['Acme', 'B1', '2026-01-20', '1'],
      ['Acme', 'B2', '2026-01-21', '2'],
    ]);
  });

  it('without a table of columns is refused as a page', async () => {
    const { issues, format } = await inspectReport(new Blob(['<html><table><tr><td>Sign in</td></tr></table></html>']));
    expect(format.type).toBe('html');
    expect(issues.map(({ code }) => code)).toEqual(['file-html']);
  });
});

describe('a workbook in the XML of 2003', () => {
  const xml = (rows: string) =>
    `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="Bills"><Table>${rows}</Table></Worksheet></Workbook>`;
  const cell = (text: string, type = 'String', index = '') =>
    `<Cell${index && ` ss:Index="${index}"`}><Data ss:Type="${type}">${text}</Data></Cell>`;

  it('gives texts, numbers and dates at their place', async () => {
    const blob = new Blob([
      xml(
        `<Row>${header.map((text) => cell(text)).join('')}</Row><Row ss:Index="4">${cell('Acme')}${cell('2026-01-20T00:00:00.000', 'DateTime', '3')}${cell('1234.0999999999999', 'Number')}</Row>`,
      ),
    ]);
    const { format, table: found } = await inspectReport(blob);
    expect(format).toMatchObject({ type: 'xml', sheet: 'Bills' });
    expect(found).toMatchObject({ headerRow: 0, dataEnd: 4, rows: 1 });
    expect((await collect(readTableRows(blob)))[1]).toEqual(['Acme', '', '2026-01-20', '1234.1']);
  });

  it('that is other XML is refused', async () => {
    const { issues } = await inspectReport(new Blob(['<?xml version="1.0"?><invoices><invoice/></invoices>']));
    expect(issues.map(({ code }) => code)).toEqual(['file-unreadable']);
  });
});

describe('an OpenDocument sheet', () => {
  it('gives stored values, and cells that are repeated', async () => {
    const text = (value: string) =>
      `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;
    const content = `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="Bills"><table:table-row>${header.map(text).join('')}<table:table-cell table:number-columns-repeated="1020"/></table:table-row><table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row><table:table-row>${text('Acme')}<table:table-cell/><table:table-cell office:value-type="date" office:date-value="2026-01-20"><text:p>20.01.26</text:p></table:table-cell><table:table-cell office:value-type="currency" office:value="1000.5"><text:p>1.000,50 €</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;
    const blob = new Blob([zipSync({ 'content.xml': strToU8(content), 'META-INF/manifest.xml': strToU8('<x/>') })]);
    const { format, table: found } = await inspectReport(blob);
    expect(format).toMatchObject({ type: 'ods', sheet: 'Bills' });
    expect(found).toMatchObject({ headerRow: 0, dataEnd: 4, rows: 1 });
    expect((await collect(readTableRows(blob)))[1]).toEqual(['Acme', '', '2026-01-20', '1000.5']);
  });
});

describe('an archive', () => {
  const csv = strToU8(`${header.join(';')}\nAcme;B1;2026-01-20;5\n`);

  it('with one report in it is read as that report', async () => {
    const { format, summary } = await inspectReport(
      new Blob([zipSync({ 'export/bills.csv': csv, '__MACOSX/._bills.csv': strToU8('x') })]),
    );
    expect(format).toMatchObject({ type: 'zip', delimiter: ';' });
    expect(summary?.rows).toBe(1);
  });

  it('with several files, or an archive in it, is refused', async () => {
    const archives: readonly Record<string, Uint8Array>[] = [
      { 'a.csv': csv, 'b.csv': csv },
      { 'a.zip': zipSync({ 'a.csv': csv }) },
    ];
    for (const files of archives) {
      const { issues } = await inspectReport(new Blob([zipSync(files)]));
      expect(issues.map(({ code }) => code)).toEqual(['file-zip']);
    }
  });
});
