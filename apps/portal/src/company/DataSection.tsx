import type { ReportSummary } from '@linkflow/contract';
import { type ReactNode, useId, useState } from 'react';
import type { RecordsOf } from '../api/portalApi.ts';
import { reportName } from '../format/words.ts';
import { RecordsTable } from './RecordsTable.tsx';
import { SummaryFacts } from './SummaryFacts.tsx';

interface DataSectionProps {
  readonly of: RecordsOf;
  /** Level of the heading. */
  readonly level: 3 | 4;
  /** Id of the heading of the company it belongs to, where a connection holds several. */
  readonly ownerId?: string;
  /** Where the data comes from, and when; null while nothing came. */
  readonly origin: ReactNode;
  /** What is happening to it, where something is. */
  readonly standing: ReactNode;
  /** Of the stored records. */
  readonly summary: ReportSummary | null;
  readonly hasRecords: boolean;
  /** Another one says that other records took the place of those before. */
  readonly version: string;
}

/** Data of one kind: where it comes from, what is in it, and its records on demand. */
export function DataSection(props: DataSectionProps): ReactNode {
  const { of, level, ownerId, origin, standing, summary, hasRecords, version } = props;
  const headingId = useId();
  const recordsId = useId();
  const [isOpen, setIsOpen] = useState(false);
  const Heading = level === 3 ? 'h3' : 'h4';
  return (
    <article className="data" aria-labelledby={ownerId ? `${headingId} ${ownerId}` : headingId}>
      <div className="data-header">
        <Heading id={headingId}>{reportName(of.kind)}</Heading>
        {origin ? <p className="data-origin">{origin}</p> : null}
        {hasRecords ? (
          <button
            type="button"
            className="button"
            aria-expanded={isOpen}
            aria-controls={recordsId}
            onClick={() => setIsOpen(!isOpen)}
          >
            {isOpen ? 'Hide records' : 'Show records'}
          </button>
        ) : null}
      </div>
      {standing}
      {summary ? <SummaryFacts summary={summary} /> : null}
      <div id={recordsId}>{isOpen && hasRecords ? <RecordsTable of={of} version={version} /> : null}</div>
    </article>
  );
}
