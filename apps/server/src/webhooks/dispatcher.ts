import { and, asc, eq, inArray, lte, min, sql } from 'drizzle-orm';
import { webhookConsumers, webhookDeliveries, webhookMessages } from '../db/schema.ts';
import { reasonOf } from '../failures.ts';
import type { Services } from '../services.ts';
import { openSecret } from './consumers.ts';
import { post } from './post.ts';
import { signatureHeaders } from './signature.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** Milliseconds before each further attempt: the schedule that Standard Webhooks recommends. After the last one it fails. */
const defaultPauses = [5 * second, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 10 * hour];

/** Milliseconds after which an attempt that nobody finished counts as lost, such as by a crash. */
const lease = minute;

/** Milliseconds after which the queue is looked at without being told. */
const round = 5 * second;

const atOnce = 4;

/** Sends what is in the queue of the database, in this and in every later process until it has arrived. */
export interface Dispatcher {
  /** Looks at the queue now. */
  wake(): void;
  close(): Promise<void>;
}

type Delivery = typeof webhookDeliveries.$inferSelect;

/** Makes the dispatcher, which begins at once. `pauses`: milliseconds before each further attempt. */
export function createDispatcher(services: Services, pauses: readonly number[] = defaultPauses): Dispatcher {
  const { db, log, config, changes } = services;
  const closing = new AbortController();
  let running: Promise<void> | undefined;
  let again = false;
  let timer: NodeJS.Timeout | undefined;

  function wake(): void {
    again = true;
    if (closing.signal.aborted) return;
    running ??= work().finally(() => {
      running = undefined;
      if (again) wake();
    });
  }

  async function work(): Promise<void> {
    clearTimeout(timer);
    let pause = round;
    try {
      while (again && !closing.signal.aborted) {
        again = false;
        const due = await claim();
        await Promise.all(due.map(deliver));
        if (due.length > 0) again = true;
      }
      pause = await untilNext();
    } catch (error) {
      log.error('webhooks.failed', { error: reasonOf(error) });
    }
    if (!closing.signal.aborted) timer = setTimeout(wake, pause).unref();
  }

  /** Takes what is due; nobody else takes it until the lease is over. */
  function claim(): Promise<Delivery[]> {
    return db.transaction(async (tx) => {
      const due = await tx
        .select({ id: webhookDeliveries.id })
        .from(webhookDeliveries)
        .where(and(eq(webhookDeliveries.status, 'pending'), lte(webhookDeliveries.nextAttemptAt, new Date())))
        .orderBy(asc(webhookDeliveries.nextAttemptAt))
        .limit(atOnce)
        .for('update', { skipLocked: true });
      if (due.length === 0) return [];
      const ids = due.map(({ id }) => id);
      return tx
        .update(webhookDeliveries)
        .set({
          attempts: sql`${webhookDeliveries.attempts} + 1`,
          lastAttemptAt: new Date(),
          nextAttemptAt: new Date(Date.now() + lease),
        })
        .where(inArray(webhookDeliveries.id, ids))
        .returning();
    });
  }

  async function deliver(delivery: Delivery): Promise<void> {
    const [found] = await db
      .select({ message: webhookMessages, consumer: webhookConsumers })
      .from(webhookDeliveries)
      .innerJoin(webhookMessages, eq(webhookMessages.id, webhookDeliveries.messageId))
      .innerJoin(webhookConsumers, eq(webhookConsumers.id, webhookDeliveries.consumerId))
      .where(eq(webhookDeliveries.id, delivery.id));
    if (!found) return;
    const { message, consumer } = found;
    let status: number | null = null;
    let failure: string | null = null;
    try {
      const body = bodyOf(message);
      const headers = signatureHeaders(openSecret(services, consumer), message.id, new Date(), body);
      status = await post(consumer.url, headers, body, { dev: config.dev, signal: closing.signal });
      if (status < 200 || status > 299) failure = `The answer was ${status}.`;
    } catch (error) {
      if (closing.signal.aborted) return release(delivery);
      failure = reasonOf(error);
    }
    await settle(delivery, status, failure);
    if (status === 410) {
      await db.update(webhookConsumers).set({ disabled: true }).where(eq(webhookConsumers.id, consumer.id));
    }
    log.info('webhook.sent', { messageId: message.id, consumerId: consumer.id, status, delivered: failure === null });
  }

  /** What closing broke off counts as not tried. */
  async function release({ id, attempts }: Delivery): Promise<void> {
    await db
      .update(webhookDeliveries)
      .set({ attempts: attempts - 1, nextAttemptAt: new Date() })
      .where(eq(webhookDeliveries.id, id));
  }

  async function settle({ id, attempts }: Delivery, status: number | null, failure: string | null): Promise<void> {
    const pause = status === 410 ? undefined : pauses[attempts - 1];
    await db
      .update(webhookDeliveries)
      .set({
        status: failure === null ? 'delivered' : pause === undefined ? 'failed' : 'pending',
        lastStatusCode: status,
        lastError: failure,
        ...(failure !== null && pause !== undefined ? { nextAttemptAt: new Date(Date.now() + pause) } : {}),
      })
      .where(eq(webhookDeliveries.id, id));
  }

  async function untilNext(): Promise<number> {
    const [next] = await db
      .select({ at: min(webhookDeliveries.nextAttemptAt) })
      .from(webhookDeliveries)
      .where(eq(webhookDeliveries.status, 'pending'));
    return next?.at ? Math.min(round, Math.max(0, next.at.getTime() - Date.now())) : round;
  }

  changes.watchAll(wake, closing.signal);
  wake();
  return {
    wake,
    async close() {
      closing.abort();
      clearTimeout(timer);
      await running;
    },
  };
}

/** The same text at every attempt. */
function bodyOf({ id, eventType, created, payload }: typeof webhookMessages.$inferSelect): string {
  return JSON.stringify({ id, eventType, generatedDate: created.toISOString(), payload });
}
