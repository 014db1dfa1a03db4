import type { Session } from '@linkflow/contract';
import { firstMissing } from './link.reports.ts';
import type { LinkContext, SavedProgress } from './link.types.ts';

/**
 * Where the journey goes on, decided by what the server knows: the connection this journey had, else the newest upload
 * that is still pending, else nothing but the software picked before.
 */
export function resume(
  context: LinkContext,
  { connections }: Session,
  saved: SavedProgress | null,
): Pick<LinkContext, 'connection' | 'integration' | 'position' | 'interrupted'> {
  const ownId = context.connection?.id ?? saved?.connectionId;
  const going =
    connections.find(({ connection }) => connection.id === ownId && connection.method === 'upload') ??
    connections.find(({ connection }) => connection.status === 'PendingAuth' && connection.method === 'upload');
  const usable = going && ['PendingAuth', 'Linked'].includes(going.connection.status) ? going : undefined;
  return {
    connection: usable?.connection ?? null,
    integration: usable?.integration ?? context.integration ?? saved?.integration ?? null,
    position: usable ? Math.max(0, firstMissing(usable.connection)) : 0,
    interrupted: usable?.connection.status === 'PendingAuth' ? (saved?.fileName ?? null) : null,
  };
}
