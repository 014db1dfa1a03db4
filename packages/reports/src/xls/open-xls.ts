import { readBytes } from '../bytes.ts';
import { type ClosedReport, type OpenOptions, type OpenReport, plainFormat } from '../opened.ts';
import { headRows, type ReadOptions, type Row } from '../rows.types.ts';
import { chooseSheet, type SheetCandidate } from '../sheets/choose-sheet.ts';
import { understand } from '../understand.ts';
import { biffSheetRows } from './biff-sheet.ts';
import { readBiffWorkbook } from './biff-workbook.ts';
import { isCompoundFile, openCompoundFile } from './compound-file.ts';

/**
 * A workbook of Excel 5 to 2003, on the sheet the customer chose or the one that holds the expected report most likely.
 * Earlier ones, which are no compound files, are refused.
 */
export async function openXls(blob: Blob, options: OpenOptions): Promise<OpenReport | ClosedReport> {
  const format = plainFormat('xls');
  const bytes = await readBytes(blob, 0, blob.size);
  if (!isCompoundFile(bytes)) return { format, refusal: 'file-old-excel' };
  const file = openCompoundFile(bytes);
  const stream = file.read('Workbook') ?? file.read('Book');
  if (!stream) return { format, refusal: 'file-unreadable' };
  const workbook = readBiffWorkbook(stream);
  if (!workbook) return { format: plainFormat('encrypted'), refusal: 'file-password' };
  const candidates = workbook.sheets.flatMap(({ name, offset }): SheetCandidate[] => {
    const all = biffSheetRows(stream, offset, workbook);
    const head = all.slice(0, headRows);
    const understanding = understand(head, { ...options, titles: [name] });
    return understanding ? [{ name, source: sheetSource(blob, head, all), understanding }] : [];
  });
  return chooseSheet('xls', candidates, options) ?? { format, refusal: 'file-empty' };
}

/** A sheet has at most 65,536 rows: they are kept. */
function sheetSource(blob: Blob, head: readonly Row[], all: readonly Row[]): SheetCandidate['source'] {
  async function* rows({ signal, onProgress }: ReadOptions = {}): AsyncGenerator<readonly Row[]> {
    for (let at = 0; at < all.length; at += headRows) {
      signal?.throwIfAborted();
      yield all.slice(at, at + headRows);
      onProgress?.(Math.round((blob.size * Math.min(at + headRows, all.length)) / all.length), blob.size);
    }
  }
  return { head, complete: head.length === all.length, rows };
}
