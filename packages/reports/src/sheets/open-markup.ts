import { fileChunks, readBytes } from '../bytes.ts';
import { detectEncoding } from '../decode/encoding.ts';
import { textChunks } from '../decode/text-chunks.ts';
import { type ClosedReport, type OpenOptions, type OpenReport, plainFormat } from '../opened.ts';
import { headRows, type ReadOptions, type Row } from '../rows.types.ts';
import { headSize } from '../sniff/sniff.ts';
import { understand } from '../understand.ts';
import { openZip } from '../xlsx/zip.ts';
import { chooseSheet, type SheetCandidate } from './choose-sheet.ts';
import { htmlTables } from './html-tables.ts';
import { odsTables } from './ods-tables.ts';
import type { SheetBatch } from './sheet-batch.ts';
import { type MarkupType, spreadsheetXmlTables } from './spreadsheet-xml.ts';

/** A page may be made of many tables; only the first of them are looked at. */
const mostTables = 200;

interface Found {
  readonly name: string;
  readonly head: Row[];
  complete: boolean;
}

/** A web page, an XML workbook or an OpenDocument sheet, on the table that holds the expected report most likely. */
export async function openMarkup(
  blob: Blob,
  type: MarkupType,
  options: OpenOptions,
): Promise<OpenReport | ClosedReport> {
  const { signal } = options;
  const found = new Map<number, Found>();
  for await (const { table, name, rows } of tablesOf(blob, type, { signal })) {
    if (table >= mostTables) continue;
    const known = found.get(table) ?? { name, head: [], complete: true };
    found.set(table, known);
    const room = headRows - known.head.length;
    known.head.push(...rows.slice(0, room));
    if (rows.length > room) known.complete = false;
  }
  const candidates = [...found].flatMap(([table, { name, head, complete }]): SheetCandidate[] => {
    if (type === 'html' && head.every(({ cells }) => cells.length < 2)) return [];
    const understanding = understand(head, { ...options, titles: [name] });
    const rows = (read?: ReadOptions) => rowsOf(blob, type, table, read);
    return understanding ? [{ name, source: { head, complete, rows }, understanding }] : [];
  });
  const refusal = type === 'html' ? 'file-html' : found.size === 0 && type === 'xml' ? 'file-unreadable' : 'file-empty';
  return chooseSheet(type, candidates, options) ?? { format: plainFormat(type), refusal };
}

async function* rowsOf(
  blob: Blob,
  type: MarkupType,
  wanted: number,
  options?: ReadOptions,
): AsyncGenerator<readonly Row[]> {
  for await (const { table, rows } of tablesOf(blob, type, options)) if (table === wanted) yield rows;
}

async function* tablesOf(blob: Blob, type: MarkupType, options: ReadOptions = {}): AsyncGenerator<SheetBatch> {
  if (type === 'xml') yield* spreadsheetXmlTables(fileChunks(blob, options));
  else if (type === 'html')
    yield* htmlTables(textChunks(blob, detectEncoding(await readBytes(blob, 0, headSize)), options));
  else {
    const zip = await openZip(blob);
    const tellBytes = (share: number) => options.onProgress?.(Math.round(blob.size * share), blob.size);
    yield* odsTables(zip.read('content.xml', { signal: options.signal, onProgress: tellBytes }));
  }
}
