import { and, eq, or, sql } from 'drizzle-orm';
import { connections, consents, reports, signIns } from '../db/schema.ts';
import type { Services } from '../services.ts';
import { recordConnectionEvent } from './recordEvent.ts';

/** Milliseconds without anything done by the customer after which a journey counts as abandoned: a week. */
const abandonedAfter = 7 * 24 * 60 * 60 * 1000;

/**
 * Tells of every pending connection for which the customer has done nothing for a while: no consent, no upload begun or
 * received, no sign-in. Each silence is told of once; a journey before its first connection leaves no trace here.
 */
export async function noticeAbandoned(
  { db, changes }: Pick<Services, 'db' | 'changes'>,
  age = abandonedAfter,
): Promise<void> {
  const lastDone = sql`greatest(
    ${connections.created},
    (select max(${consents.recordedAt}) from ${consents} where ${consents.connectionId} = ${connections.id}),
    (select max(coalesce(${reports.receivedAt}, ${reports.created})) from ${reports}
      where ${reports.connectionId} = ${connections.id}),
    (select max(${signIns.created}) from ${signIns} where ${signIns.connectionId} = ${connections.id})
  )`;
  const abandoned = await db.transaction(async (tx) => {
    const noticed = await tx
      .update(connections)
      .set({ abandonedAt: new Date() })
      .where(
        and(
          eq(connections.status, 'PendingAuth'),
          sql`${lastDone} <= ${new Date(Date.now() - age).toISOString()}`,
          or(sql`${connections.abandonedAt} is null`, sql`${connections.abandonedAt} < ${lastDone}`),
        ),
      )
      .returning({ id: connections.id });
    for (const { id } of noticed) await recordConnectionEvent(tx, 'journey.abandoned', id);
    return noticed;
  });
  for (const { id } of abandoned) changes.announce(id);
}
