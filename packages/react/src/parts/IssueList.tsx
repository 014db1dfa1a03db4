import type { CanonicalField, ReportIssue } from '@linkflow/contract';
import { useMessages, type Words } from '../messages/MessagesProvider.tsx';
import { Icon } from './Icon.tsx';

const weights = { error: 0, warning: 1, info: 2 } as const;
const icons = { error: 'warning', warning: 'warning', info: 'info' } as const;
const rowsNamed = 5;

interface IssueListProps {
  readonly id?: string;
  readonly issues: readonly ReportIssue[];
  /** Stands in for a column that an issue does not name. */
  readonly fileName: string;
}

/** What was noticed about a file, the weightiest first, with the rows as a spreadsheet numbers them. */
export function IssueList({ id, issues, fileName }: IssueListProps) {
  const words = useMessages();
  const sorted = issues.toSorted((a, b) => weights[a.severity] - weights[b.severity]);
  return (
    <ul data-part="issues" id={id}>
      {sorted.map((issue) => (
        <li key={`${issue.code} ${issue.column}`} data-part="issue" data-state={issue.severity}>
          <Icon name={icons[issue.severity]} />
          <div>
            <span data-part="issue-severity">{words.m.reviewing.severity[issue.severity]}</span>
            <p data-part="issue-words">
              {words.text(words.m.reports.issues[issue.code], {
                count: issue.count,
                column: columnName(words, issue.column) ?? fileName,
              })}
            </p>
            {issue.rows.length > 0 && <p data-part="issue-rows">{rowsOf(words, issue)}</p>}
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
