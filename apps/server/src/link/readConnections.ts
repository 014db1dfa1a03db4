import type { Connection } from '@linkflow/contract';
import { and, asc, desc, eq, inArray, ne, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../db/connect.ts';
import { connectionErrors, connections, grants, pulls, reports, signIns } from '../db/schema.ts';
import type { Shelf } from './integrations.ts';
import { toConnection } from './toConnection.ts';

/** The connections that meet all conditions, newest first, each with everything that is known of it. */
export async function readConnections(
  { db, catalogue }: Pick<Shelf, 'catalogue'> & { readonly db: Database },
  ...conditions: readonly SQL[]
): Promise<Connection[]> {
  const rows = await readRows(db, and(...conditions));
  if (rows.length === 0) return [];
  const ids = rows.map(({ connection }) => connection.id);
  const received = await db
    .select()
    .from(reports)
    .where(and(inArray(reports.connectionId, ids), ne(reports.status, 'receiving')))
    .orderBy(asc(reports.receivedAt));
  const pulled = await db
    .select()
    .from(pulls)
    .where(inArray(pulls.connectionId, ids))
    .orderBy(asc(pulls.entityName), asc(pulls.entityId), desc(pulls.kind));
  const errors = await db
    .select()
    .from(connectionErrors)
    .where(inArray(connectionErrors.connectionId, ids))
    .orderBy(asc(connectionErrors.erroredAt));
  return rows.map((row) => {
    const isOwn = ({ connectionId }: { connectionId: string }) => connectionId === row.connection.id;
    return toConnection({ catalogue }, row, {
      reports: received.filter(isOwn),
      pulls: pulled.filter(isOwn),
      errors: errors.filter(isOwn),
    });
  });
}

/** One statement, so that the status of a connection and of its sign-in are of the same moment. */
function readRows(db: Database, condition: SQL | undefined) {
  const newest = db
    .select()
    .from(signIns)
    .where(eq(signIns.connectionId, connections.id))
    .orderBy(desc(signIns.created))
    .limit(1)
    .as('newest');
  return db
    .select({
      connection: connections,
      grant: { tokens: grants.tokens, chosen: grants.chosen },
      signIn: {
        status: newest.status,
        reason: newest.reason,
        expiresAt: newest.expiresAt,
        answeredAt: newest.answeredAt,
      },
    })
    .from(connections)
    .leftJoin(grants, eq(grants.connectionId, connections.id))
    .leftJoinLateral(newest, sql`true`)
    .where(condition)
    .orderBy(desc(connections.created), connections.id);
}
