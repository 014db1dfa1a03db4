import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { strToU8, Zip, ZipDeflate } from 'fflate';

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
export async function makeCsv(path: string, bytes: number): Promise<string> {
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

const pushSize = 256 * 1024;

/** Writes bills as a workbook: texts as shared ones, amounts as numbers. `noteOf` adds to the memo of each. */
export async function makeWorkbook(path: string, rows: number, noteOf = (_: number) => ''): Promise<string> {
  const out = createWriteStream(path);
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    out.write(chunk);
  });
  for (const [name, parts] of workbookParts(rows, noteOf)) {
    const entry = new ZipDeflate(name);
    zip.add(entry);
    let waiting = '';
    for (const part of parts) {
      waiting += part;
      if (waiting.length < pushSize) continue;
      entry.push(strToU8(waiting));
      waiting = '';
      if (out.writableNeedDrain) await once(out, 'drain');
    }
    entry.push(strToU8(waiting), true);
  }
  zip.end();
  out.end();
  await once(out, 'finish');
  return path;
}

/** 176 characters that do not pack well, the same for the same number. */
export function longNote(number: number): string {
  const part = (seed: string) => createHash('sha512').update(seed).digest('base64');
  return ` ${part(`a${number}`)}${part(`b${number}`)}`;
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

/** The parts of a workbook, each in pieces. The shared texts are known when the sheet was written. */
function* workbookParts(rows: number, noteOf: (number: number) => string): Generator<[string, Iterable<string>]> {
  const texts = new Map<string, number>();
  yield [
    '[Content_Types].xml',
    [`<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`],
  ];
  yield [
    '_rels/.rels',
    [
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
  ];
  yield [
    'xl/workbook.xml',
    [
      `<workbook ${main} xmlns:r="${relations}"><sheets><sheet name="Bills" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ],
  ];
  yield [
    'xl/_rels/workbook.xml.rels',
    [
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="r3" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    ],
  ];
  yield ['xl/styles.xml', [`<styleSheet ${main}><cellXfs><xf numFmtId="0"/></cellXfs></styleSheet>`]];
  yield ['xl/worksheets/sheet1.xml', sheetXml(rows, noteOf, texts)];
  yield ['xl/sharedStrings.xml', sharedXml(texts)];
}

function* sheetXml(rows: number, noteOf: (number: number) => string, texts: Map<string, number>): Generator<string> {
  yield `<worksheet ${main}><sheetData>`;
  for (let row = 0; row <= rows; row += 1) {
    const cells = row === 0 ? header : bill(row);
    const xml = cells.map((text, column) => {
      const place = `${'ABCDEFGHIJ'[column]}${row + 1}`;
      if (/^\d+\.\d+$/.test(text)) return `<c r="${place}"><v>${text}</v></c>`;
      const shared = row > 0 && column === cells.length - 1 ? text + noteOf(row) : text;
      const index = texts.get(shared) ?? texts.size;
      texts.set(shared, index);
      return `<c r="${place}" t="s"><v>${index}</v></c>`;
    });
    yield `<row r="${row + 1}">${xml.join('')}</row>`;
  }
  yield '</sheetData></worksheet>';
}

function* sharedXml(texts: ReadonlyMap<string, number>): Generator<string> {
  yield `<sst ${main}>`;
  for (const text of texts.keys()) yield `<si><t>${text}</t></si>`;
  yield '</sst>';
}
