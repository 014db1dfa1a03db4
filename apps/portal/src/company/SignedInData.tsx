import type { Connection, SignIn } from '@linkflow/contract';
import { type ReactNode, useId } from 'react';
import { ConnectionErrors } from './ConnectionErrors.tsx';
import { entitiesOf, type PulledEntity } from './entitiesOf.ts';
import { PullSection } from './PullSection.tsx';
import { RefreshData } from './RefreshData.tsx';
import { signInStanding } from './signInStanding.ts';

interface SignedInDataProps {
  readonly connection: Connection;
  readonly signIn: SignIn;
}

/** How a sign-in stands, what went wrong on the way, and what was read, by company inside the software. */
export function SignedInData({ connection, signIn }: SignedInDataProps): ReactNode {
  return (
    <>
      <div className="connection-standing">
        <p role="status">{signInStanding(connection, signIn)}</p>
        {connection.status === 'Linked' ? <RefreshData connection={connection} /> : null}
      </div>
      <ConnectionErrors connection={connection} />
      {entitiesOf(connection.pulls).map((entity) => (
        <EntitySection key={entity.id} connection={connection} entity={entity} />
      ))}
    </>
  );
}

function EntitySection({ connection, entity }: { connection: Connection; entity: PulledEntity }): ReactNode {
  const headingId = useId();
  return (
    <section className="entity">
      <h3 id={headingId}>{entity.name}</h3>
      {entity.pulls.map((pull) => (
        <PullSection key={pull.id} connection={connection} pull={pull} ownerId={headingId} />
      ))}
    </section>
  );
}
