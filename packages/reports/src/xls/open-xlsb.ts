import { type ClosedReport, type OpenOptions, type OpenReport, plainFormat } from '../opened.ts';
import { headRows, type ReadOptions, type Row } from '../rows.types.ts';
import { chooseSheet, type SheetCandidate } from '../sheets/choose-sheet.ts';
import { understand } from '../understand.ts';
import { openZip } from '../xlsx/zip.ts';
import { xlsbSheetRows } from './xlsb-sheet.ts';
import { readXlsbWorkbook } from './xlsb-workbook.ts';

/** A binary workbook (MS-XLSB), on the sheet the customer chose or the one that holds the expected report most likely. */
export async function openXlsb(blob: Blob, options: OpenOptions): Promise<OpenReport | ClosedReport> {
  const { signal } = options;
  const zip = await openZip(blob);
  const { sheets, context } = await readXlsbWorkbook(zip, signal);
  const candidates: SheetCandidate[] = [];
  for (const { name, path } of sheets) {
    async function* rows({ signal, onProgress }: ReadOptions = {}): AsyncGenerator<readonly Row[]> {
      const tellBytes = (share: number) => onProgress?.(Math.round(blob.size * share), blob.size);
      yield* xlsbSheetRows(zip.read(path, { signal, onProgress: tellBytes }), context);
    }
    const { head, complete } = await takeHead(rows({ signal }));
    const understanding = understand(head, { ...options, titles: [name] });
    if (understanding) candidates.push({ name, source: { head, complete, rows }, understanding });
  }
  return chooseSheet('xlsb', candidates, options) ?? { format: plainFormat('xlsb'), refusal: 'file-empty' };
}

async function takeHead(rows: AsyncIterable<readonly Row[]>): Promise<{ head: Row[]; complete: boolean }> {
  const head: Row[] = [];
  for await (const batch of rows) {
    for (const row of batch) head.push(row);
    if (head.length >= headRows) return { head, complete: false };
  }
  return { head, complete: true };
}
