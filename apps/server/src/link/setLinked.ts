import { eq } from 'drizzle-orm';
import type { Database } from '../db/connect.ts';
import { connections } from '../db/schema.ts';
import { recordConnectionEvent } from '../webhooks/recordEvent.ts';

/** Links a connection, for the first time or again; one that is linked already stays so, and nobody is told. */
export async function setLinked(tx: Database, connectionId: string): Promise<void> {
  const [before] = await tx.select().from(connections).where(eq(connections.id, connectionId)).for('update');
  if (!before || before.status === 'Linked') return;
  await tx.update(connections).set({ status: 'Linked' }).where(eq(connections.id, connectionId));
  const event = before.status === 'PendingAuth' ? 'connection.connected' : 'connection.reconnected';
  await recordConnectionEvent(tx, event, connectionId);
}
