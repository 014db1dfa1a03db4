import type { FileKind, ReportSummary } from '@linkflow/contract';

/** Three months, less what a business without bills around their first and last day leaves out. */
const fewestDays = 80;
/** Fewer documents do not tell what a business usually has in a month. */
const fewestRows = 10;
const dated: ReadonlySet<FileKind> = new Set(['bills', 'payments', 'direct-costs']);
const day = 24 * 60 * 60 * 1000;

/** Whether the documents of a report are of less than about three months. */
export function isShortPeriod(kind: FileKind, { rows, dateRange }: ReportSummary): boolean {
  if (!dated.has(kind) || rows < fewestRows || dateRange === null) return false;
  return Date.parse(dateRange.to) - Date.parse(dateRange.from) < fewestDays * day;
}
