import type { Session } from '@linkflow/contract';
import { firstMissing } from './link.reports.ts';
import type { LinkContext } from './link.types.ts';

/**
 * Where the journey goes on, decided by what the server knows: the connection this journey had, else the newest upload
 * that is still pending, else nothing but the software picked before.
 */
export function resume(
  context: LinkContext,
  { connections }: Session,
): Pick<LinkContext, 'connection' | 'integration' | 'position' | 'interrupted' | 'saved'> {
  const ownId = context.connection?.id ?? context.saved?.connectionId;
  const going =
    connections.find(({ connection }) => connection.id === ownId && connection.method === 'upload') ??
    connections.find(({ connection }) => connection.status === 'PendingAuth' && connection.method === 'upload');
  const usable = going && ['PendingAuth', 'Linked'].includes(going.connection.status) ? going : undefined;
  return {
    connection: usable?.connection ?? null,
    integration: usable?.integration ?? context.integration ?? context.saved?.integration ?? null,
    position: usable ? Math.max(0, firstMissing(usable.connection)) : 0,
    interrupted: usable?.connection.status === 'PendingAuth' ? (context.saved?.fileName ?? null) : null,
    saved: null,
  };
}
