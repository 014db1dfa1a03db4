import type { FileType, ReportInspection, ReportIssueCode, ReportKind, ReportLayout } from '@linkflow/contract';
import { openCsv } from './csv/csv-source.ts';
import type { RowSource } from './rows.types.ts';
import { sniff } from './sniff/sniff.ts';
import { type Understanding, understand } from './understand.ts';

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

const refusals: Readonly<Partial<Record<FileType, ReportIssueCode>>> = {
  empty: 'file-empty',
  pdf: 'file-pdf',
  image: 'file-image',
  xls: 'file-old-excel',
  encrypted: 'file-password',
  html: 'file-html',
  zip: 'file-zip',
};

/** The stages up to the mapping, the same for an inspection and for reading records. */
export async function openReport(blob: Blob, options: OpenOptions): Promise<OpenReport | ClosedReport> {
  const type = await sniff(blob);
  if (type === 'csv') return openText(blob, options);
  if (type === 'xlsx') {
    const { openWorkbook } = await import('./xlsx/open-workbook.ts');
    return openWorkbook(blob, options);
  }
  return { format: plainFormat(type), refusal: refusals[type] ?? 'file-unreadable' };
}

export function plainFormat(type: FileType): ReportInspection['format'] {
  return { type, encoding: null, delimiter: null, quote: null, sheet: null, sheets: [] };
}

async function openText(blob: Blob, { expected, layout }: OpenOptions): Promise<OpenReport | ClosedReport> {
  const source = await openCsv(blob);
  const { delimiter, quote } = source.dialect;
  const format = { ...plainFormat('csv'), encoding: source.encoding, delimiter, quote };
  const understanding = understand(source.head, { expected, layout, delimiter });
  if (!understanding) return { format, refusal: 'file-empty' };
  return { format, source, understanding, rowWidth: understanding.table.usualWidth };
}
