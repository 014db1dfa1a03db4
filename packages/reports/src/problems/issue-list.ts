import type { ReportIssue, ReportIssueCode, ReportKind } from '@linkflow/contract';

const mostRows = 20;
const mostExamples = 3;

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
  'amount-negative': 'info',
  'period-short': 'warning',
  'supplier-unlisted': 'warning',
  'same-file': 'warning',
};

/** Where an issue is. Without a line it is one of the whole file. */
interface Place {
  readonly line?: number;
  readonly column?: string;
  readonly report?: ReportKind;
  readonly example?: string;
}

interface Gathered extends Pick<Place, 'column' | 'report'> {
  readonly code: ReportIssueCode;
  readonly rows: number[];
  count: number;
  examples?: string[];
}

/** Gathers issues by code, column and report: how many, and the first rows. */
export class IssueList {
  readonly #issues = new Map<string, Gathered>();
  #newLines: number[] = [];

  add(code: ReportIssueCode, { line, column, report, example }: Place = {}): void {
    const key = `${code} ${column ?? ''} ${report ?? ''}`;
    const about = { ...(column ? { column } : {}), ...(report ? { report } : {}) };
    const issue = this.#issues.get(key) ?? { code, count: 0, rows: [], ...about };
    issue.count += 1;
    if (line !== undefined && issue.rows.length < mostRows) {
      issue.rows.push(line);
      this.#newLines.push(line);
    }
    if (example) {
      issue.examples ??= [];
      if (issue.examples.length < mostExamples && !issue.examples.includes(example)) issue.examples.push(example);
    }
    this.#issues.set(key, issue);
  }

  /** The lines named since the last call. */
  takeNewLines(): number[] {
    const lines = this.#newLines;
    this.#newLines = [];
    return lines;
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
