import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';

const header = [
  'Bill No',
  'Vendor No',
  'Vendor Name',
  'Bill Date',
  'Due Date',
  'Currency',
  'Net',
  'VAT',
  'Total',
  'Memo',
];

/** A made-up bill. The same number always gives the same bill. */
function bill(number: number): string[] {
  const day = String((number % 28) + 1).padStart(2, '0');
  const month = String((number % 12) + 1).padStart(2, '0');
  const net = number % 9999;
  const tax = number % 999;
  return [
    `INV-${number}`,
    `V${number % 5000}`,
    `Vendor ${number % 5000}, Ltd`,
    `2026-${month}-${day}`,
    `2026-${month}-28`,
    number % 3 ? 'EUR' : 'USD',
    `${net}.50`,
    `${tax}.10`,
    `${net + tax}.60`,
    `Paper and things for job ${number}`,
  ];
}

/** Writes bills as CSV until the file has `bytes`. */
export async function makeCsv(folder: string, bytes: number): Promise<string> {
  const path = join(folder, 'bills.csv');
  const out = createWriteStream(path);
  let written = 0;
  for (let number = 0; written < bytes; number += 1) {
    const cells = number === 0 ? header : bill(number);
    const line = `${cells.map((cell) => (cell.includes(',') ? `"${cell}"` : cell)).join(',')}\n`;
    written += line.length;
    if (!out.write(line)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  return path;
}

/** Writes bills as a workbook: texts as shared ones, amounts as numbers. */
export async function makeWorkbook(folder: string, rows: number): Promise<string> {
  const texts = new Map<string, number>();
  const cell = (text: string, column: number, row: number) => {
    const place = `${'ABCDEFGHIJ'[column]}${row}`;
    if (/^\d+\.\d+$/.test(text)) return `<c r="${place}"><v>${text}</v></c>`;
    const index = texts.get(text) ?? texts.size;
    texts.set(text, index);
    return `<c r="${place}" t="s"><v>${index}</v></c>`;
  };
  const lines = [header, ...Array.from({ length: rows }, (_, number) => bill(number + 1))];
  const sheet = lines
    .map(
      (cells, index) =>
        `<row r="${index + 1}">${cells.map((text, column) => cell(text, column, index + 1)).join('')}</row>`,
    )
    .join('');
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006';
  const files: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${relations}"><sheets><sheet name="Bills" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="r3" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet ${main}><cellXfs><xf numFmtId="0"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${main}><sheetData>${sheet}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst ${main}>${[...texts.keys()].map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
  };
  const path = join(folder, 'bills.xlsx');
  await writeFile(path, zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)]))));
  return path;
}
