import { randomUUID } from 'node:crypto';
import { asc, count, eq } from 'drizzle-orm';
import { webhookConsumers } from '../db/schema.ts';
import { ApiFailure } from '../http/errors.ts';
import type { Webhook } from '../platform/platform.schema.ts';
import type { Services } from '../services.ts';
import { problemOfTarget } from './addresses.ts';
import { createSecret } from './signature.ts';

/** Consumers that may exist at once: as many as at Codat. */
const most = 50;

type Shared = Pick<Services, 'db' | 'seal' | 'config'>;
type ConsumerRow = typeof webhookConsumers.$inferSelect;

/** A consumer as it is wanted. */
interface Wanted {
  readonly url: string;
  readonly disabled?: boolean | null | undefined;
  readonly eventTypes?: readonly string[] | undefined;
  readonly companyTags?: readonly string[] | null | undefined;
}

/** @throws ApiFailure `request_invalid`, `limit_reached` */
export async function createConsumer({ db, seal, config }: Shared, wanted: Wanted): Promise<Webhook> {
  const problem = problemOfTarget(wanted.url, config);
  if (problem) {
    const validation = [{ itemId: 'url', message: `The address ${problem}.` }];
    throw new ApiFailure('request_invalid', 'The body is not valid.', { validation });
  }
  const id = randomUUID();
  return db.transaction(async (tx) => {
    const [there] = await tx.select({ value: count() }).from(webhookConsumers);
    if (there && there.value >= most) {
      throw new ApiFailure('limit_reached', `There are ${most} webhooks already. Delete one that is not used.`);
    }
    const consumer = {
      id,
      url: wanted.url,
      disabled: wanted.disabled ?? false,
      eventTypes: [...(wanted.eventTypes ?? [])],
      companyTags: [...(wanted.companyTags ?? [])],
    };
    await tx.insert(webhookConsumers).values({ ...consumer, secret: seal.close(createSecret(), purposeOf(id)) });
    return consumer;
  });
}

export async function listConsumers({ db }: Pick<Shared, 'db'>): Promise<Webhook[]> {
  const rows = await db.select().from(webhookConsumers).orderBy(asc(webhookConsumers.created), webhookConsumers.id);
  return rows.map(({ id, url, disabled, eventTypes, companyTags }) => ({
    id,
    url,
    disabled,
    eventTypes: [...eventTypes],
    companyTags: [...companyTags],
  }));
}

/** Takes a consumer away with its deliveries. @throws ApiFailure `not_found` */
export async function deleteConsumer({ db }: Pick<Shared, 'db'>, id: string): Promise<void> {
  const gone = await db.delete(webhookConsumers).where(eq(webhookConsumers.id, id)).returning();
  if (gone.length === 0) throw unknownConsumer();
}

/** What the consumer checks signatures with. @throws ApiFailure `not_found` */
export async function secretOf({ db, seal }: Pick<Shared, 'db' | 'seal'>, id: string): Promise<string> {
  const [row] = await db.select().from(webhookConsumers).where(eq(webhookConsumers.id, id));
  if (!row) throw unknownConsumer();
  return openSecret({ seal }, row);
}

/** @throws Error where the server's secret is another than it was */
export function openSecret({ seal }: Pick<Shared, 'seal'>, { id, secret }: Pick<ConsumerRow, 'id' | 'secret'>): string {
  return seal.open(secret, purposeOf(id));
}

export function unknownConsumer(): ApiFailure {
  return new ApiFailure('not_found', 'There is no webhook with this id.');
}

const purposeOf = (id: string) => `webhook ${id}`;
