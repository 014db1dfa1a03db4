import { and, count, desc, eq } from 'drizzle-orm';
import type { Page } from '../companies/paging.ts';
import type { Database } from '../db/connect.ts';
import { webhookConsumers, webhookDeliveries, webhookMessages } from '../db/schema.ts';
import { ApiFailure } from '../http/errors.ts';
import type { Delivery } from '../platform/platform.schema.ts';
import { unknownConsumer } from './consumers.ts';

/** One page of the deliveries to a consumer, newest first. @throws ApiFailure `not_found` */
export async function listDeliveries(
  db: Database,
  consumerId: string,
  page: Page,
): Promise<{ results: Delivery[]; total: number }> {
  const [consumer] = await db.select().from(webhookConsumers).where(eq(webhookConsumers.id, consumerId));
  if (!consumer) throw unknownConsumer();
  const ofConsumer = eq(webhookDeliveries.consumerId, consumerId);
  const rows = await db
    .select({ delivery: webhookDeliveries, message: webhookMessages })
    .from(webhookDeliveries)
    .innerJoin(webhookMessages, eq(webhookMessages.id, webhookDeliveries.messageId))
    .where(ofConsumer)
    .orderBy(desc(webhookMessages.created), webhookDeliveries.id)
    .limit(page.size)
    .offset((page.number - 1) * page.size);
  const [total] = await db.select({ value: count() }).from(webhookDeliveries).where(ofConsumer);
  return { results: rows.map(toView), total: total?.value ?? 0 };
}

/** Sends a message once more, with the same id and text, from the first attempt on. @throws ApiFailure `not_found` */
export async function replay(db: Database, consumerId: string, id: string): Promise<void> {
  const replayed = await db
    .update(webhookDeliveries)
    .set({ status: 'pending', attempts: 0, nextAttemptAt: new Date() })
    .where(and(eq(webhookDeliveries.id, id), eq(webhookDeliveries.consumerId, consumerId)))
    .returning({ id: webhookDeliveries.id });
  if (replayed.length === 0) throw new ApiFailure('not_found', 'There is no delivery with this id.');
}

function toView({
  delivery,
  message,
}: {
  delivery: typeof webhookDeliveries.$inferSelect;
  message: typeof webhookMessages.$inferSelect;
}): Delivery {
  return {
    id: delivery.id,
    messageId: message.id,
    eventType: message.eventType,
    companyId: message.companyId,
    connectionId: message.connectionId,
    status: delivery.status,
    attempts: delivery.attempts,
    generatedDate: message.created.toISOString(),
    lastAttemptAt: delivery.lastAttemptAt?.toISOString() ?? null,
    nextAttemptAt: delivery.status === 'pending' ? delivery.nextAttemptAt.toISOString() : null,
    lastStatusCode: delivery.lastStatusCode,
    lastError: delivery.lastError,
  };
}
