import type { Connection, ReceivedReport } from '@linkflow/contract';
import type { ReactNode } from 'react';
import { formatMoment } from '../format/dates.ts';
import { formatSize } from '../format/numbers.ts';
import { DataSection } from './DataSection.tsx';

interface ReportSectionProps {
  readonly connection: Connection;
  readonly report: ReceivedReport;
}

const standing: Record<ReceivedReport['status'], string | null> = {
  inspecting: 'Being read.',
  stored: null,
  refused: 'Could not be used. The customer was told why and can send another file.',
};

/** One uploaded report. */
export function ReportSection({ connection, report }: ReportSectionProps): ReactNode {
  const words = standing[report.status];
  return (
    <DataSection
      of={{ companyId: connection.companyId, connectionId: connection.id, kind: report.kind }}
      level={3}
      origin={
        <>
          <span className="file-name">{report.fileName}</span>
          <span>
            {formatSize(report.size)}, received {formatMoment(report.receivedAt)}
          </span>
        </>
      }
      standing={words ? <p className="hint">{words}</p> : null}
      summary={report.summary}
      hasRecords={report.status === 'stored'}
      version={report.id}
    />
  );
}
