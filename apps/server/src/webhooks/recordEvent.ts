import { eq } from 'drizzle-orm';
import { catalogue, integrationId } from '../catalogue/index.ts';
import type { Database } from '../db/connect.ts';
import { companies, connections, webhookConsumers, webhookDeliveries, webhookMessages } from '../db/schema.ts';
import { findEntry } from '../link/integrations.ts';
import { platformKeyOf } from '../platform/platformKey.ts';
import type { EventPayload, EventType } from './event.types.ts';

type Details = Omit<EventPayload, 'referenceCompany' | 'connection'>;

/** Queues an event of a connection, as it is now, for every consumer that wants it. Call it in the change's transaction. */
export async function recordConnectionEvent(
  tx: Database,
  eventType: EventType,
  connectionId: string,
  details: Details = {},
): Promise<void> {
  const [found] = await tx
    .select({ connection: connections, tags: companies.tags })
    .from(connections)
    .innerJoin(companies, eq(companies.id, connections.companyId))
    .where(eq(connections.id, connectionId));
  if (!found) return;
  const { connection, tags } = found;
  await queue(tx, eventType, { ...connection, connectionId, tags }, { connection: facts(connection), ...details });
}

/** Queues an event of a company. Call it in the change's transaction, before the company is gone. */
export async function recordCompanyEvent(tx: Database, eventType: EventType, companyId: string): Promise<void> {
  const [company] = await tx.select({ tags: companies.tags }).from(companies).where(eq(companies.id, companyId));
  if (company) await queue(tx, eventType, { companyId, connectionId: null, tags: company.tags }, {});
}

interface Of {
  readonly companyId: string;
  readonly connectionId: string | null;
  readonly tags: Readonly<Record<string, string>>;
}

async function queue(
  tx: Database,
  eventType: EventType,
  { companyId, connectionId, tags }: Of,
  payload: Omit<EventPayload, 'referenceCompany'>,
): Promise<void> {
  const consumers = (await tx.select().from(webhookConsumers).where(eq(webhookConsumers.disabled, false))).filter(
    (consumer) => isWanted(consumer, eventType, tags),
  );
  if (consumers.length === 0) return;
  const [message] = await tx
    .insert(webhookMessages)
    .values({ eventType, companyId, connectionId, payload: { referenceCompany: { id: companyId }, ...payload } })
    .returning({ id: webhookMessages.id });
  if (!message) throw new Error('An insert returns its row.');
  await tx
    .insert(webhookDeliveries)
    .values(consumers.map((consumer) => ({ messageId: message.id, consumerId: consumer.id })));
}

function isWanted(
  consumer: typeof webhookConsumers.$inferSelect,
  eventType: EventType,
  tags: Readonly<Record<string, string>>,
): boolean {
  const carried = Object.entries(tags).map(([key, value]) => `${key}:${value}`);
  return (
    (consumer.eventTypes.length === 0 || consumer.eventTypes.includes(eventType)) &&
    (consumer.companyTags.length === 0 || consumer.companyTags.some((tag) => carried.includes(tag)))
  );
}

function facts(connection: typeof connections.$inferSelect): EventPayload['connection'] {
  const entry = findEntry({ catalogue }, connection.integrationKey);
  return {
    id: connection.id,
    integrationId: integrationId(entry.key),
    integrationKey: platformKeyOf(entry),
    platformName: entry.name,
    sourceId: connection.sourceId,
    sourceType: entry.sourceType,
    status: connection.status,
    created: connection.created.toISOString(),
  };
}
