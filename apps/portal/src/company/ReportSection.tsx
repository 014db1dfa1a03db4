import type { Connection, ReceivedReport } from '@linkflow/contract';
import { type ReactNode, useId, useState } from 'react';
import { formatMoment } from '../format/dates.ts';
import { formatSize } from '../format/numbers.ts';
import { reportName } from '../format/words.ts';
import { RecordsTable } from './RecordsTable.tsx';
import { SummaryFacts } from './SummaryFacts.tsx';

interface ReportSectionProps {
  readonly connection: Connection;
  readonly report: ReceivedReport;
}

const standing: Record<ReceivedReport['status'], string | null> = {
  inspecting: 'Being read.',
  stored: null,
  refused: 'Could not be used. The customer was told why and can send another file.',
};

/** One report: the file, what is in it, and its records on demand. */
export function ReportSection({ connection, report }: ReportSectionProps): ReactNode {
  const recordsId = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <article className="report">
      <div className="report-header">
        <h3>{reportName(report.kind)}</h3>
        <p className="report-file">
          <span className="file-name">{report.fileName}</span>
          <span>
            {formatSize(report.size)}, received {formatMoment(report.receivedAt)}
          </span>
        </p>
        {report.status === 'stored' ? (
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
      {standing[report.status] ? <p className="hint">{standing[report.status]}</p> : null}
      {report.summary ? <SummaryFacts summary={report.summary} /> : null}
      <div id={recordsId}>
        {isOpen ? (
          <RecordsTable companyId={connection.companyId} connectionId={connection.id} kind={report.kind} />
        ) : null}
      </div>
    </article>
  );
}
