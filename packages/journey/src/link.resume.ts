import type { Session, SessionConnection } from '@linkflow/contract';
import { firstMissing } from './link.reports.ts';
import type { LinkContext, SavedProgress } from './link.types.ts';

/**
 * Where the journey goes on, decided by what the server knows: the connection this journey had, else the newest that is
 * still pending, else nothing but the software picked before.
 */
export function resume(
  context: LinkContext,
  { connections }: Session,
  saved: SavedProgress | null,
): Pick<LinkContext, 'connection' | 'integration' | 'position' | 'interrupted' | 'told'> {
  const ownId = context.connection?.id ?? saved?.connectionId;
  const own = connections.find(({ connection }) => connection.id === ownId && isUsable(connection.status));
  const going = own ?? connections.find(({ connection }) => connection.status === 'PendingAuth');
  if (!going) {
    const integration = context.integration ?? saved?.integration ?? null;
    return { connection: null, integration, position: 0, interrupted: null, told: false };
  }
  const { connection } = going;
  return {
    connection,
    integration: withMethod(going),
    position: Math.max(0, firstMissing(connection)),
    interrupted: connection.status === 'PendingAuth' ? (saved?.fileName ?? null) : null,
    told: own !== undefined && (context.connection ? context.told : saved?.told === true),
  };
}

const isUsable = (status: string): boolean => status === 'PendingAuth' || status === 'Linked';

/** The software as this connection uses it: a customer who chose to upload is not asked to sign in. */
function withMethod({ connection, integration }: SessionConnection) {
  return connection.method === 'upload' ? { ...integration, methods: ['upload' as const] } : integration;
}
