import { formatOf, type NumberFormat } from '../xlsx/number-formats.ts';
import type { Sheet } from '../xlsx/workbook-parts.ts';
import { readXml } from '../xlsx/xml-events.ts';
import type { Zip } from '../xlsx/zip.ts';
import { wideText, type XlsbRecord, xlsbRecords, xlsbTypes } from './xlsb-records.ts';

/** What the cells of a sheet refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly uses1904: boolean;
}

/** The visible sheets of a binary workbook, and what their cells refer to. */
export interface XlsbWorkbook {
  readonly sheets: readonly Sheet[];
  readonly context: CellContext;
}

export async function readXlsbWorkbook(zip: Zip, signal?: AbortSignal): Promise<XlsbWorkbook> {
  const targets = new Map<string, string>();
  await readXml(zip.read('xl/_rels/workbook.bin.rels', { signal }), {
    open(name, { Id = '', Target = '' }) {
      if (name === 'Relationship') targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  const sheets: Sheet[] = [];
  let uses1904 = false;
  await readPart(zip, 'xl/workbook.bin', signal, ({ type, data }) => {
    if (type === xlsbTypes.workbookProperties) uses1904 = (data.getUint32(0, true) & 1) === 1;
    if (type !== xlsbTypes.sheet || data.getUint32(0, true) !== 0) return;
    const relation = wideText(data, 8);
    const path = targets.get(relation.text);
    if (path && zip.has(path)) sheets.push({ name: wideText(data, relation.end).text, path });
  });
  const strings: string[] = [];
  await readPart(zip, 'xl/sharedStrings.bin', signal, ({ type, data }) => {
    if (type === xlsbTypes.sharedItem) strings.push(wideText(data, 1).text);
  });
  return { sheets, context: { strings, formats: await readFormats(zip, signal), uses1904 } };
}

async function readFormats(zip: Zip, signal?: AbortSignal): Promise<NumberFormat[]> {
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let inCellXfs = false;
  await readPart(zip, 'xl/styles.bin', signal, ({ type, data }) => {
    if (type === xlsbTypes.format) codes.set(data.getUint16(0, true), wideText(data, 2).text);
    else if (type === xlsbTypes.beginCellXfs) inCellXfs = true;
    else if (type === xlsbTypes.endCellXfs) inCellXfs = false;
    else if (type === xlsbTypes.xf && inCellXfs) formats.push(formatOf(data.getUint16(2, true), codes));
  });
  return formats;
}

async function readPart(
  zip: Zip,
  path: string,
  signal: AbortSignal | undefined,
  take: (record: XlsbRecord) => void,
): Promise<void> {
  if (!zip.has(path)) return;
  for await (const records of xlsbRecords(zip.read(path, { signal }))) for (const record of records) take(record);
}
