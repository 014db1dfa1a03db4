import type { Connection, ConnectionStatus, Pull } from '@linkflow/contract';
import type { ReactNode } from 'react';
import { formatMoment } from '../format/dates.ts';
import { DataSection } from './DataSection.tsx';
import { PullProgress } from './PullProgress.tsx';

interface PullSectionProps {
  readonly connection: Connection;
  readonly pull: Pull;
  /** Id of the heading of the company. */
  readonly ownerId: string;
}

/** What was read, or is being read, of one kind from one company inside the software. */
export function PullSection({ connection, pull, ownerId }: PullSectionProps): ReactNode {
  const { status, entityId, kind, summary, updatedAt } = pull;
  return (
    <DataSection
      of={{ companyId: connection.companyId, connectionId: connection.id, kind, entity: entityId }}
      level={4}
      ownerId={ownerId}
      origin={status === 'stored' ? `Read ${formatMoment(updatedAt)}` : null}
      standing={standingOf(pull, connection.status)}
      summary={summary}
      hasRecords={summary !== null}
      version={status === 'stored' ? updatedAt : status}
    />
  );
}

function standingOf(pull: Pull, connection: ConnectionStatus): ReactNode {
  switch (pull.status) {
    case 'reading':
      return <PullProgress pull={pull} />;
    case 'failed':
      return (
        <p className="hint">
          Could not be read. {connection === 'Linked' ? 'It is tried again by itself. ' : ''}
          {pull.summary ? 'What was read before stays here.' : ''}
        </p>
      );
    case 'stored':
      return null;
  }
}
