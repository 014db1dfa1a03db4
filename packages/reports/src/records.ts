import type { CanonicalRecord, ReportKind, ReportLayout } from '@linkflow/contract';
import { openReport } from './open-report.ts';
import type { OpenReport } from './opened.ts';
import type { Reading } from './read-record.ts';
import { createTableReader } from './read-table.ts';
import type { Row } from './rows.types.ts';
import { settleDates } from './settle-dates.ts';

export interface RecordOptions {
  readonly expected?: ReportKind;
  readonly signal?: AbortSignal;
}

/**
 * The records of a report, in the order of the file, by the same stages as {@link inspectReport}: a row that was counted
 * there is a record here. Cells that cannot be read are left out of their record.
 *
 * @throws Error when the file holds no table (inspect it first), or the signal's reason when it aborts.
 */
export async function* readRecords(
  blob: Blob,
  layout: ReportLayout = {},
  options: RecordOptions = {},
): AsyncGenerator<CanonicalRecord> {
  const report = await openTable(blob, layout, options);
  yield* dataOf(report, options, (_, { record }) => record);
}

/** The table found, row by row as text: its header first, then the data without totals. */
export async function* readTableRows(
  blob: Blob,
  layout: ReportLayout = {},
  options: RecordOptions = {},
): AsyncGenerator<string[]> {
  const report = await openTable(blob, layout, options);
  const { columns } = report.understanding;
  if (report.understanding.table.header) yield columns.map(({ header }) => header);
  yield* dataOf(report, options, ({ cells }) => columns.map(({ index }) => cells[index] ?? ''));
}

async function* dataOf<T>(
  report: OpenReport,
  options: RecordOptions,
  take: (row: Row, reading: Reading) => T,
): AsyncGenerator<T> {
  let found: T[] = [];
  const reader = createTableReader(report, { data: (row, reading) => found.push(take(row, reading)) });
  for await (const rows of report.source.rows(options)) {
    reader.read(rows);
    yield* found;
    found = [];
  }
}

async function openTable(blob: Blob, layout: ReportLayout, options: RecordOptions): Promise<OpenReport> {
  const report = await openReport(blob, { ...options, layout });
  if ('refusal' in report) throw new Error(`The file holds no table that can be read (${report.refusal}).`);
  return settleDates(report, options);
}
