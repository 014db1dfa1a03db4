import { type ClosedReport, type OpenOptions, type OpenReport, plainFormat } from '../opened.ts';
import { headRows, type ReadOptions, type Row } from '../rows.types.ts';
import { chooseSheet, type SheetCandidate } from '../sheets/choose-sheet.ts';
import { understand } from '../understand.ts';
import { readNumberFormats } from './number-formats.ts';
import { openSharedStrings } from './shared-strings.ts';
import { type SheetContext, sheetRows } from './sheet-rows.ts';
import { readWorkbook, type Sheet } from './workbook-parts.ts';
import { openZip, type Zip } from './zip.ts';

/** A workbook (OOXML), on the sheet the customer chose or the one that holds the expected report most likely. */
export async function openWorkbook(blob: Blob, options: OpenOptions): Promise<OpenReport | ClosedReport> {
  const { signal } = options;
  const zip = await openZip(blob);
  const parts = await readWorkbook(zip, signal);
  const context: SheetContext = {
    strings: openSharedStrings(parts.sharedStrings === null ? null : zip.read(parts.sharedStrings, { signal })),
    formats: await readNumberFormats(zip, parts.styles, signal),
    uses1904: parts.uses1904,
  };
  const candidates: SheetCandidate[] = [];
  for (const sheet of parts.sheets) {
    const candidate = await openSheet(blob, zip, sheet, context, options);
    if (candidate) candidates.push(candidate);
  }
  return chooseSheet('xlsx', candidates, options) ?? { format: plainFormat('xlsx'), refusal: 'file-empty' };
}

async function openSheet(
  blob: Blob,
  zip: Zip,
  sheet: Sheet,
  context: SheetContext,
  options: OpenOptions,
): Promise<SheetCandidate | null> {
  async function* rows({ signal, onProgress }: ReadOptions = {}): AsyncGenerator<readonly Row[]> {
    const tellBytes = (share: number) => onProgress?.(Math.round(blob.size * share), blob.size);
    yield* sheetRows(zip.read(sheet.path, { signal, onProgress: tellBytes }), context);
  }
  const head: Row[] = [];
  let complete = true;
  for await (const batch of rows({ signal: options.signal })) {
    for (const { line, end, cells } of batch) head.push({ line, end, cells });
    if (head.length < headRows) continue;
    complete = false;
    break;
  }
  const understanding = understand(head, { ...options, titles: [sheet.name] });
  return understanding && { name: sheet.name, source: { head, complete, rows }, understanding };
}
