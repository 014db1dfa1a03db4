import type { Connection, ReceivedReport, ReportInspection, ReportIssueCode, ReportKind } from '@linkflow/contract';
import type { ProblemCode } from './link.problems.ts';
import type { LinkContext } from './link.types.ts';

/** The problem that each issue of an inspection means when it makes the file unusable; null where the file can be mended. */
const unusable: Record<ReportIssueCode, ProblemCode | null> = {
  'file-empty': 'report.empty',
  'file-pdf': 'report.pdf',
  'file-image': 'report.image',
  'file-old-excel': 'report.oldExcel',
  'file-password': 'report.password',
  'file-html': 'report.html',
  'file-zip': 'report.zip',
  'file-unreadable': 'report.unreadable',
  'no-rows': 'report.noRows',
  'no-known-columns': null,
  'required-column-missing': null,
  'wrong-kind': null,
  'kind-unsure': null,
  'other-sheets': null,
  'totals-left-out': null,
  'ragged-rows': null,
  'date-unreadable': null,
  'date-missing': null,
  'date-order-unsure': null,
  'amount-unreadable': null,
  'amount-missing': null,
  'supplier-missing': null,
  'bill-number-missing': null,
  'bill-duplicate': null,
  'supplier-duplicate': null,
};

/** Why a file has to be replaced, or null where the customer can review it. */
export function unusableBecause(inspection: ReportInspection): ProblemCode | null {
  for (const issue of inspection.issues) {
    const code = issue.severity === 'error' ? unusable[issue.code] : null;
    if (code) return code;
  }
  return null;
}

/** Whether anything keeps the file from being sent as it is understood now. */
export function isBlocked(inspection: ReportInspection): boolean {
  return inspection.issues.some((issue) => issue.severity === 'error');
}

/** The report of a kind that the server holds or is reading; refused ones do not count. */
export function reportOf(connection: Connection | null, kind: ReportKind | null): ReceivedReport | null {
  return connection?.reports.find((report) => report.kind === kind && report.status !== 'refused') ?? null;
}

/** The connection with one more report, in place of an earlier one of its kind. */
export function withReport(connection: Connection, report: ReceivedReport): Connection {
  return { ...connection, reports: [...connection.reports.filter(({ kind }) => kind !== report.kind), report] };
}

/** Index of the first required report that is not stored, or -1 when all are. */
export function firstMissing(connection: Connection): number {
  return connection.requiredReports.findIndex((kind) => reportOf(connection, kind)?.status !== 'stored');
}

/** The report that the customer is at. */
export function currentKind(context: LinkContext): ReportKind | null {
  return context.connection?.requiredReports[context.position] ?? null;
}
