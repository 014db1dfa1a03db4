import type { Connection } from '@linkflow/contract';
import type { ReactNode } from 'react';
import { reportName } from '../format/words.ts';
import { ReportSection } from './ReportSection.tsx';

/** The reports received, in the order they are asked for, and which are still to come. */
export function UploadedData({ connection }: { connection: Connection }): ReactNode {
  const missing = connection.requiredReports.filter((kind) => !connection.reports.some((one) => one.kind === kind));
  return (
    <>
      {connection.reports.map((report) => (
        <ReportSection key={report.id} connection={connection} report={report} />
      ))}
      {missing.length > 0 ? (
        <p className="connection-missing">
          Still to come: {new Intl.ListFormat('en').format(missing.map(reportName))}.
        </p>
      ) : null}
    </>
  );
}
