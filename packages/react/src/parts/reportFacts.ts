import type { ReportIssue, ReportKind, ReportSummary } from '@linkflow/contract';
import type { Words } from '../messages/MessagesProvider.tsx';
import type { SummaryItem } from './SummaryList.tsx';

/** What a person recognises about a report, as facts for a {@link SummaryList}. The issues tell how many rows have no date. */
export function reportFacts(
  { m, text, format }: Words,
  kind: ReportKind,
  summary: ReportSummary,
  issues: readonly ReportIssue[] = [],
): SummaryItem[] {
  const facts: SummaryItem[] = [{ label: m.summary.content, value: contentOf({ m, text }, kind, summary) }];
  if (summary.dateRange) {
    const { from, to } = summary.dateRange;
    const undated = issues.find(({ code, column }) => code === 'date-missing' && column === 'issueDate')?.count;
    facts.push({
      label: m.summary.dates,
      value: format.dateRange(from, to),
      ...(undated && { detail: text(m.summary.undated, { count: undated }) }),
    });
  }
  if (summary.totals.length > 0) {
    const totals = summary.totals.map(({ amount, currency }) => format.money(amount, currency));
    facts.push({ label: m.summary.totals, value: format.list(totals) });
  }
  return facts;
}

function contentOf({ m, text }: Pick<Words, 'm' | 'text'>, kind: ReportKind, summary: ReportSummary): string {
  const records = text(m.summary[kind], { count: summary.rows });
  if (kind === 'suppliers' || summary.suppliers === 0) return records;
  return `${records} ${text(m.summary.from, { count: summary.suppliers })}`;
}

/** The same facts as one item, under the name of the report. */
export function reportItem(words: Words, kind: ReportKind, summary: ReportSummary | null): SummaryItem {
  const label = words.m.reports.kinds[kind];
  if (!summary) return { label, value: words.m.summary.unknown };
  const [content, ...others] = reportFacts(words, kind, summary).map(({ value }) => value);
  return { label, value: content ?? '', detail: others.join(' · ') };
}
