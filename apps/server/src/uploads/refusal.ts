import type { ReportInspection, ReportIssueCode } from '@linkflow/contract';

/** The code of the journey's error catalogue for each issue that can keep a report out. */
const refusals: { readonly [code in ReportIssueCode]?: string } = {
  'file-empty': 'report.empty',
  'file-pdf': 'report.pdf',
  'file-image': 'report.image',
  'file-old-excel': 'report.oldExcel',
  'file-password': 'report.password',
  'file-html': 'report.html',
  'file-zip': 'report.zip',
  'file-unreadable': 'report.unreadable',
  'no-rows': 'report.noRows',
  'no-known-columns': 'report.noKnownColumns',
  'required-column-missing': 'report.columnMissing',
  'wrong-kind': 'report.wrongKind',
};

/** Why the file cannot be stored, or null where it can. */
export function refusalOf(inspection: ReportInspection): string | null {
  const errors = inspection.issues.filter((issue) => issue.severity === 'error');
  const known = errors.map((issue) => refusals[issue.code]).find((code) => code !== undefined);
  return known ?? (errors.length > 0 ? 'report.unreadable' : null);
}
