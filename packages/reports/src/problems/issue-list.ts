import type { ReportIssue, ReportIssueCode } from '@linkflow/contract';

const mostRows = 20;

/** Severity of each issue: an error keeps the file from being used as the expected report. */
const severities: Readonly<Record<ReportIssueCode, ReportIssue['severity']>> = {
  'file-empty': 'error',
  'file-pdf': 'error',
  'file-image': 'error',
  'file-old-excel': 'error',
  'file-password': 'error',
  'file-html': 'error',
  'file-zip': 'error',
  'file-unreadable': 'error',
  'encoding-unsure': 'warning',
  'no-rows': 'error',
  'no-known-columns': 'error',
  'required-column-missing': 'error',
  'wrong-kind': 'error',
  'kind-unsure': 'warning',
  'other-sheets': 'info',
  'totals-left-out': 'info',
  'ragged-rows': 'warning',
  'date-unreadable': 'warning',
  'date-missing': 'warning',
  'date-order-unsure': 'warning',
  'amount-unreadable': 'warning',
  'amount-missing': 'warning',
  'supplier-missing': 'warning',
  'bill-number-missing': 'warning',
  'bill-duplicate': 'warning',
  'supplier-duplicate': 'warning',
};

/** Gathers issues by code and column: how many, and the first rows. */
export class IssueList {
  readonly #issues = new Map<string, { code: ReportIssueCode; count: number; rows: number[]; column?: string }>();

  /** `line` is left out for an issue of the whole file. */
  add(code: ReportIssueCode, { line, column }: { line?: number; column?: string } = {}): void {
    const key = `${code} ${column ?? ''}`;
    const issue = this.#issues.get(key) ?? { code, count: 0, rows: [], ...(column ? { column } : {}) };
    issue.count += 1;
    if (line !== undefined && issue.rows.length < mostRows) issue.rows.push(line);
    this.#issues.set(key, issue);
  }

  /** Errors first, then warnings, then what was merely done. */
  list(): ReportIssue[] {
    const rank = { error: 0, warning: 1, info: 2 };
    return [...this.#issues.values()]
      .map((issue) => ({ ...issue, severity: severities[issue.code] }))
      .sort((a, b) => rank[a.severity] - rank[b.severity]);
  }
}

/** The issues that keep a file from being used: a server must refuse it, a browser must not send it. */
export function blockingIssues({ issues }: { readonly issues: readonly ReportIssue[] }): ReportIssue[] {
  return issues.filter(({ severity }) => severity === 'error');
}
