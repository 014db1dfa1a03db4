import type { Connection } from '@linkflow/contract';
import { type ReactNode, useId } from 'react';
import { formatMoment } from '../format/dates.ts';
import { reportName } from '../format/words.ts';
import { StatusPill } from '../parts/StatusPill.tsx';
import { connectionStatus } from './connectionStatus.ts';
import { ReportSection } from './ReportSection.tsx';

/** One connection: the software, its status, and the reports in the order they are asked for. */
export function ConnectionCard({ connection }: { connection: Connection }): ReactNode {
  const headingId = useId();
  const { label, progress } = connectionStatus(connection);
  const missing = connection.requiredReports.filter((kind) => !connection.reports.some((one) => one.kind === kind));
  return (
    <section className="card connection" aria-labelledby={headingId}>
      <header className="connection-header">
        <div>
          <h2 id={headingId}>{connection.platformName}</h2>
          <p className="hint">
            {connection.method === 'upload' ? 'Uploaded reports' : 'Signed in'}, begun{' '}
            {formatMoment(connection.created)}
          </p>
        </div>
        <StatusPill progress={progress}>{label}</StatusPill>
      </header>
      {connection.reports.map((report) => (
        <ReportSection key={report.id} connection={connection} report={report} />
      ))}
      {missing.length > 0 ? (
        <p className="connection-missing">
          Still to come: {new Intl.ListFormat('en').format(missing.map(reportName))}.
        </p>
      ) : null}
    </section>
  );
}
