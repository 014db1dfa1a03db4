import type { Connection } from '@linkflow/contract';
import { type ReactNode, useId } from 'react';
import { formatMoment } from '../format/dates.ts';
import { StatusPill } from '../parts/StatusPill.tsx';
import { connectionStatus } from './connectionStatus.ts';
import { SignedInData } from './SignedInData.tsx';
import { UploadedData } from './UploadedData.tsx';

/** One connection: the software, its status, and what came of it. */
export function ConnectionCard({ connection }: { connection: Connection }): ReactNode {
  const headingId = useId();
  const { label, progress } = connectionStatus(connection);
  return (
    <section className="card connection" aria-labelledby={headingId}>
      <header className="connection-header">
        <div>
          <h2 id={headingId}>{connection.platformName}</h2>
          <p className="hint">
            {connection.method === 'upload' ? 'Uploaded reports' : 'Sign-in'}, begun {formatMoment(connection.created)}
          </p>
        </div>
        <StatusPill progress={progress}>{label}</StatusPill>
      </header>
      {connection.signIn ? (
        <SignedInData connection={connection} signIn={connection.signIn} />
      ) : (
        <UploadedData connection={connection} />
      )}
    </section>
  );
}
