import type { CanonicalRecord, ReportKind, ReportLayout } from '@linkflow/contract';
import { openReport } from './open-report.ts';
import type { OpenReport } from './opened.ts';
import { readTable } from './read-table.ts';
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
  for await (const batch of readTable(report, options)) {
    for (const item of batch) if (item.role === 'data') yield item.reading.record;
  }
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
  for await (const batch of readTable(report, options)) {
    for (const { role, row } of batch) if (role === 'data') yield columns.map(({ index }) => row.cells[index] ?? '');
  }
}

async function openTable(blob: Blob, layout: ReportLayout, options: RecordOptions): Promise<OpenReport> {
  const report = await openReport(blob, { ...options, layout });
  if ('refusal' in report) throw new Error(`The file holds no table that can be read (${report.refusal}).`);
  return settleDates(report, options);
}
