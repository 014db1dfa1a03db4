import { type ClosedReport, type OpenOptions, type OpenReport, plainFormat } from '../open-report.ts';
import type { ReadOptions, Row, RowSource } from '../rows.types.ts';
import { type Understanding, understand } from '../understand.ts';
import { readNumberFormats } from './number-formats.ts';
import { readSharedStrings } from './shared-strings.ts';
import { type CellContext, sheetRows } from './sheet-rows.ts';
import { readWorkbook, type Sheet } from './workbook-parts.ts';
import { openZip, type Zip } from './zip.ts';

const headRows = 2000;

interface Candidate {
  readonly sheet: Sheet;
  readonly source: RowSource;
  readonly understanding: Understanding;
}

/** A workbook (OOXML), on the sheet the customer chose or the one that holds the expected report most likely. */
export async function openWorkbook(blob: Blob, options: OpenOptions): Promise<OpenReport | ClosedReport> {
  const { layout, signal } = options;
  const zip = await openZip(blob);
  const parts = await readWorkbook(zip, signal);
  const context: CellContext = {
    strings: await readSharedStrings(zip, parts.sharedStrings, signal),
    formats: await readNumberFormats(zip, parts.styles, signal),
    uses1904: parts.uses1904,
  };
  const candidates: Candidate[] = [];
  for (const sheet of parts.sheets) {
    const candidate = await openSheet(blob, zip, sheet, context, options);
    if (candidate) candidates.push(candidate);
  }
  const sheets = candidates.map(({ sheet }) => sheet.name);
  const chosen = candidates.find(({ sheet }) => sheet.name === layout?.sheet) ?? likeliest(candidates, options);
  if (!chosen) return { format: plainFormat('xlsx'), refusal: 'file-empty' };
  const format = { ...plainFormat('xlsx'), sheet: chosen.sheet.name, sheets };
  return { format, source: chosen.source, understanding: chosen.understanding, rowWidth: null };
}

async function openSheet(
  blob: Blob,
  zip: Zip,
  sheet: Sheet,
  context: CellContext,
  options: OpenOptions,
): Promise<Candidate | null> {
  async function* rows({ signal, onProgress }: ReadOptions = {}): AsyncGenerator<readonly Row[]> {
    const tellBytes = (share: number) => onProgress?.(Math.round(blob.size * share), blob.size);
    yield* sheetRows(zip.read(sheet.path, { signal, onProgress: tellBytes }), context);
  }
  const head: Row[] = [];
  let complete = true;
  for await (const batch of rows({ signal: options.signal })) {
    for (const row of batch) head.push(row);
    if (head.length < headRows) continue;
    complete = false;
    break;
  }
  const understanding = understand(head, { ...options, titles: [sheet.name] });
  return understanding && { sheet, source: { head, complete, rows }, understanding };
}

/** The sheet of the expected kind that is surest and has most columns we know; the first one among equals. */
function likeliest(candidates: readonly Candidate[], { expected }: OpenOptions): Candidate | undefined {
  const score = ({ understanding: { kind, columns, table } }: Candidate) => {
    const known = columns.filter(({ field }) => field !== null).length;
    const wanted = expected ? kind.value === expected : kind.value !== 'other';
    return (wanted ? 10 * kind.confidence : 0) + known + (table.sample.length > 0 ? 5 : 0);
  };
  let best: Candidate | undefined;
  for (const candidate of candidates) if (!best || score(candidate) > score(best)) best = candidate;
  return best;
}
