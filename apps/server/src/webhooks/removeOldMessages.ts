import { and, eq, lt, notExists } from 'drizzle-orm';
import type { Database } from '../db/connect.ts';
import { webhookDeliveries, webhookMessages } from '../db/schema.ts';

/** Milliseconds for which a message can be sent again: 90 days. */
const keptFor = 90 * 24 * 60 * 60 * 1000;

/** Forgets messages of long ago, with their deliveries, unless one is still on its way. */
export async function removeOldMessages(db: Database, age = keptFor): Promise<void> {
  const waiting = db
    .select({ id: webhookDeliveries.id })
    .from(webhookDeliveries)
    .where(and(eq(webhookDeliveries.messageId, webhookMessages.id), eq(webhookDeliveries.status, 'pending')));
  await db
    .delete(webhookMessages)
    .where(and(lt(webhookMessages.created, new Date(Date.now() - age)), notExists(waiting)));
}
