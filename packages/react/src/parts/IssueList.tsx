import type { CanonicalField, ReportIssue } from '@linkflow/contract';
import { useId } from 'react';
import { useMessages, type Words } from '../messages/MessagesProvider.tsx';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';

const weights = { error: 0, warning: 1, info: 2 } as const;
const icons = { error: 'warning', warning: 'warning', info: 'info' } as const;
const rowsNamed = 5;

interface IssueListProps {
  readonly id?: string;
  readonly issues: readonly ReportIssue[];
  /** Stands in for a column that an issue does not name. */
  readonly fileName: string;
  /** Whether the rows of an issue can be shown. @default none */
  readonly hasRows?: (issue: ReportIssue) => boolean;
  readonly onShowRows?: (issue: ReportIssue) => void;
}

/** What was noticed about a file, the weightiest first, with the rows as a spreadsheet numbers them. */
export function IssueList({ id, issues, fileName, hasRows, onShowRows }: IssueListProps) {
  const words = useMessages();
  const { m, text, format } = words;
  const base = useId();
  const sorted = issues.toSorted((a, b) => weights[a.severity] - weights[b.severity] || b.count - a.count);
  return (
    <ul data-part="issues" id={id}>
      {sorted.map((issue, place) => (
        <li key={`${issue.code} ${issue.column} ${issue.report}`} data-part="issue" data-state={issue.severity}>
          <Icon name={icons[issue.severity]} />
          <div>
            <span data-part="issue-severity">{m.reviewing.severity[issue.severity]}</span>
            <p data-part="issue-words" id={`${base}-${place}`}>
              {text(m.reports.issues[issue.code], {
                count: issue.count,
                column: columnName(words, issue.column) ?? fileName,
                examples: format.list((issue.examples ?? []).map((example) => `“${example}”`)),
                report: issue.report ? m.reports.kinds[issue.report] : '',
              })}
            </p>
            {issue.rows.length > 0 && <p data-part="issue-rows">{rowsOf(words, issue)}</p>}
            {hasRows?.(issue) && (
              <Button variant="quiet" aria-describedby={`${base}-${place}`} onClick={() => onShowRows?.(issue)}>
                {m.reviewing.showRows}
              </Button>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function columnName({ m }: Words, column: string | undefined): string | undefined {
  const names: Readonly<Partial<Record<string, string>>> = m.reports.fields satisfies Record<CanonicalField, string>;
  return column === undefined ? undefined : (names[column] ?? column);
}

function rowsOf({ m, text, format }: Words, { rows, count }: ReportIssue): string {
  const named = rows.slice(0, rowsNamed).map((row) => format.number(row + 1));
  const more = Math.max(count, rows.length) - named.length;
  const parts = more > 0 ? [...named, text(m.reviewing.moreLines, { count: more })] : named;
  return text(m.reviewing.lines, { count: rows.length, rows: format.list(parts) });
}
