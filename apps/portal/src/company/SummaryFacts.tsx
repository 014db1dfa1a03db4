import type { ReportSummary } from '@linkflow/contract';
import type { ReactNode } from 'react';
import { formatDayRange } from '../format/dates.ts';
import { formatCount, formatTotal } from '../format/numbers.ts';

function Fact({ label, children }: { label: string; children: ReactNode }): ReactNode {
  return (
    <div className="fact">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What a report holds, in the few numbers a person recognises. */
export function SummaryFacts({ summary }: { summary: ReportSummary }): ReactNode {
  return (
    <dl className="summary">
      <Fact label="Rows">{formatCount(summary.rows)}</Fact>
      <Fact label="Suppliers">{formatCount(summary.suppliers)}</Fact>
      {summary.dateRange ? <Fact label="Period">{formatDayRange(summary.dateRange)}</Fact> : null}
      {summary.totals.map((total) => (
        <Fact
          key={total.currency ?? ''}
          label={total.currency ? `Total in ${total.currency}` : 'Total, no currency named'}
        >
          {formatTotal(total)}
        </Fact>
      ))}
    </dl>
  );
}
