import type { Connection, CreateConnection } from '@linkflow/contract';
import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Database } from '../db/connect.ts';
import { connections, consents } from '../db/schema.ts';
import { ApiFailure } from '../http/errors.ts';
import { findShown, type Shelf } from './integrations.ts';
import { readConnections } from './readConnections.ts';

/** Reads and makes connections; every function sees those of one company only. */
export type ConnectionStore = Shelf & { readonly db: Database };

/** Connections of the companies, newest first. */
export async function listConnections(store: ConnectionStore, companyIds: readonly string[]): Promise<Connection[]> {
  return companyIds.length === 0 ? [] : readConnections(store, inArray(connections.companyId, [...companyIds]));
}

/** @throws ApiFailure `not_found`, also for a connection of another company */
export async function getConnection(store: ConnectionStore, companyId: string, id: string): Promise<Connection> {
  const [connection] = await readConnections(store, eq(connections.id, id), eq(connections.companyId, companyId));
  if (!connection) throw new ApiFailure('not_found', 'There is no connection with this id.');
  return connection;
}

/**
 * Makes a connection, or finds the one that the same key made or that is pending for the same software and method. One
 * whose access has ended is taken up again.
 * @throws ApiFailure `not_found`, `sign_in_unavailable`
 */
export async function createConnection(
  store: ConnectionStore,
  companyId: string,
  { integrationKey, method, consent }: CreateConnection,
  idempotencyKey: string | undefined,
): Promise<{ connection: Connection; existed: boolean }> {
  findShown(store, integrationKey);
  if (method === 'signIn' && !store.providers.has(integrationKey)) {
    throw new ApiFailure('sign_in_unavailable', 'This server offers the upload method for this integration.');
  }
  const made = await store.db.transaction(async (tx) => {
    const [repeated] = idempotencyKey
      ? await tx
          .select({ id: consents.connectionId })
          .from(consents)
          .where(and(eq(consents.companyId, companyId), eq(consents.idempotencyKey, idempotencyKey)))
      : [];
    if (repeated) return { id: repeated.id, existed: true };

    const wanted = { companyId, integrationKey, method };
    const row = (await takeUp(tx, wanted)) ?? (await makeOrFindPending(tx, wanted));
    await tx
      .insert(consents)
      .values({
        companyId,
        connectionId: row.id,
        idempotencyKey,
        version: consent.version,
        locale: consent.locale,
        acceptedAt: new Date(consent.acceptedAt),
        text: consent.text,
      })
      .onConflictDoNothing();
    return row;
  });
  return { connection: await getConnection(store, companyId, made.id), existed: made.existed };
}

/**
 * Links the connection when every report it needs is stored; linking it again changes nothing.
 * @throws ApiFailure `reports_missing` with the kinds that are, `sign_in_missing` for one that takes no reports
 */
export async function completeConnection(store: ConnectionStore, companyId: string, id: string): Promise<Connection> {
  await store.db.transaction(async (tx) => {
    await tx.select().from(connections).where(eq(connections.id, id)).for('update');
    const connection = await getConnection({ ...store, db: tx }, companyId, id);
    if (connection.status === 'Linked') return;
    if (connection.method === 'signIn') {
      throw new ApiFailure('sign_in_missing', 'This connection is linked by signing in, not by reports.');
    }
    const stored = connection.reports.filter((report) => report.status === 'stored').map((report) => report.kind);
    const missing = connection.requiredReports.filter((kind) => !stored.includes(kind));
    if (missing.length > 0) {
      throw new ApiFailure('reports_missing', `These reports are not stored yet: ${missing.join(', ')}.`, {
        validation: missing.map((kind) => ({ itemId: kind, message: 'This report is not stored yet.' })),
      });
    }
    await tx.update(connections).set({ status: 'Linked' }).where(eq(connections.id, id));
  });
  return getConnection(store, companyId, id);
}

interface Wanted {
  readonly companyId: string;
  readonly integrationKey: string;
  readonly method: 'signIn' | 'upload';
}

interface Made {
  readonly id: string;
  readonly existed: boolean;
}

/** The newest connection of this kind whose access has ended. It stays so until the customer has signed in. */
async function takeUp(tx: Database, { companyId, integrationKey, method }: Wanted): Promise<Made | undefined> {
  const [ended] = await tx
    .select({ id: connections.id })
    .from(connections)
    .where(
      and(
        eq(connections.companyId, companyId),
        eq(connections.integrationKey, integrationKey),
        eq(connections.method, method),
        eq(connections.status, 'Deauthorized'),
      ),
    )
    .orderBy(desc(connections.created))
    .limit(1);
  return ended && { id: ended.id, existed: true };
}

/** Updating nothing locks the pending row, so that it is still pending when the receipt is written. */
async function makeOrFindPending(tx: Database, wanted: Wanted): Promise<Made> {
  const [row] = await tx
    .insert(connections)
    .values(wanted)
    .onConflictDoUpdate({
      target: [connections.companyId, connections.integrationKey, connections.method],
      targetWhere: sql`status = 'PendingAuth'`,
      set: { method: wanted.method },
    })
    .returning({ id: connections.id, existed: sql<boolean>`xmax <> 0` });
  if (!row) throw new Error('An insert that updates on conflict returns its row.');
  return row;
}
