import type { FileType, ReportInspection, ReportIssueCode, ReportKind, ReportLayout } from '@linkflow/contract';
import type { RowSource } from './rows.types.ts';
import type { Understanding } from './understand.ts';

export interface OpenOptions {
  /** The report that was asked for; decides where a file could be either of two kinds. */
  readonly expected?: ReportKind;
  /** The customer's corrections; they win over everything found. */
  readonly layout?: ReportLayout;
  readonly signal?: AbortSignal;
}

/** A file that holds a table, with all that was decided about it. */
export interface OpenReport {
  readonly format: ReportInspection['format'];
  readonly source: RowSource;
  readonly understanding: Understanding;
  /** Cells each row of a text should have; null for a sheet, whose rows end where their content does. */
  readonly rowWidth: number | null;
}

/** A file that cannot be read as a table, and why. */
export interface ClosedReport {
  readonly format: ReportInspection['format'];
  readonly refusal: ReportIssueCode;
}

export function plainFormat(type: FileType): ReportInspection['format'] {
  return { type, encoding: null, delimiter: null, quote: null, sheet: null, sheets: [] };
}
