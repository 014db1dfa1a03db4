import type { Connection } from '@linkflow/contract';
import type { ReactNode } from 'react';
import { formatMoment } from '../format/dates.ts';

/** What went wrong with a connection, newest first; folded away once it works. */
export function ConnectionErrors({ connection }: { connection: Connection }): ReactNode {
  const errors = connection.dataConnectionErrors.toReversed();
  if (errors.length === 0) return null;
  return (
    <details className="connection-errors" open={connection.status !== 'Linked'}>
      <summary>{errors.length === 1 ? '1 problem' : `${errors.length} problems`} so far</summary>
      <ul>
        {errors.map((error, position) => (
          <li key={errors.length - position}>
            <time dateTime={error.erroredOnUtc}>{formatMoment(error.erroredOnUtc)}</time>
            <span>{error.errorMessage || error.statusText}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
