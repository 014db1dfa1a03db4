import type { ReportInspection, ReportIssueCode } from './inspection.types.ts';

/** The code under which a report is refused, for each issue that can keep it out. */
export const refusalCodes = {
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
} as const satisfies { readonly [code in ReportIssueCode]?: string };

/** One of {@link refusalCodes}, also a code of the journey's error catalogue. */
export type RefusalCode = (typeof refusalCodes)[keyof typeof refusalCodes];

/** Why a report cannot be stored as it is understood, or null where it can. */
export function refusalOf({ issues }: ReportInspection): RefusalCode | null {
  const errors = issues.filter(({ severity }) => severity === 'error');
  const [known] = errors.flatMap(({ code }) => (isRefusing(code) ? [refusalCodes[code]] : []));
  return known ?? (errors.length > 0 ? 'report.unreadable' : null);
}

function isRefusing(code: ReportIssueCode): code is keyof typeof refusalCodes {
  return Object.hasOwn(refusalCodes, code);
}
