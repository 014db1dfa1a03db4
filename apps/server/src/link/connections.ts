import type { Connection, CreateConnection } from '@linkflow/contract';
import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Database } from '../db/connect.ts';
import { companies, connections, consents } from '../db/schema.ts';
import { ApiFailure } from '../http/errors.ts';
import { recordConnectionEvent } from '../webhooks/recordEvent.ts';
import { findShown, type Shelf } from './integrations.ts';
import { readConnections } from './readConnections.ts';
import { setLinked } from './setLinked.ts';

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
 * @throws ApiFailure `not_found`, `sign_in_unavailable`, `token_invalid` where the company is gone
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
    await requireCompany(tx, companyId);
    const [repeated] = idempotencyKey
      ? await tx
          .select({ id: consents.connectionId })
          .from(consents)
          .where(and(eq(consents.companyId, companyId), eq(consents.idempotencyKey, idempotencyKey)))
      : [];
    if (repeated) return { id: repeated.id, existed: true };

    const wanted = { companyId, integrationKey, method };
    const row = (await takeUp(tx, wanted)) ?? (await makeOrFindPending(tx, wanted));
    const given = await tx
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
      .onConflictDoNothing()
      .returning({ id: consents.id });
    if (given.length > 0) await recordConnectionEvent(tx, 'consent.given', row.id, { consent: shownIn(consent) });
    return row;
  });
  return { connection: await getConnection(store, companyId, made.id), existed: made.existed };
}

/**
 * Links the connection when every report it needs is stored; linking it again changes nothing.
 * @throws ApiFailure `reports_missing` with the kinds that are, `sign_in_missing` for one that takes no reports,
 * `connection_complete` for one that the host has unlinked
 */
export async function completeConnection(store: ConnectionStore, companyId: string, id: string): Promise<Connection> {
  await store.db.transaction(async (tx) => {
    await tx.select().from(connections).where(eq(connections.id, id)).for('update');
    const connection = await getConnection({ ...store, db: tx }, companyId, id);
    if (connection.status === 'Linked') return;
    if (connection.status === 'Unlinked') {
      throw new ApiFailure('connection_complete', 'This connection was unlinked. Ask for a new one.');
    }
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
    await setLinked(tx, id);
  });
  return getConnection(store, companyId, id);
}

/** Keeps the company from going away meanwhile. A token may outlive it. */
async function requireCompany(tx: Database, companyId: string): Promise<void> {
  const [company] = await tx
    .select({ id: companies.id })
    .from(companies)
    .where(eq(companies.id, companyId))
    .for('key share');
  if (!company) throw new ApiFailure('token_invalid', 'The company of this token does not exist any more.');
}

const shownIn = ({ version, locale, acceptedAt }: CreateConnection['consent']) => ({ version, locale, acceptedAt });

interface Wanted {
  readonly companyId: string;
  readonly integrationKey: string;
  readonly method: 'signIn' | 'upload';
}

interface Made {
  readonly id: string;
  readonly existed: boolean;
}

/**
 * The newest sign-in connection of this software whose access has ended, by the software or by the host. It stays so until
 * the customer has signed in.
 */
async function takeUp(tx: Database, { companyId, integrationKey, method }: Wanted): Promise<Made | undefined> {
  if (method !== 'signIn') return undefined;
  const [ended] = await tx
    .select({ id: connections.id })
    .from(connections)
    .where(
      and(
        eq(connections.companyId, companyId),
        eq(connections.integrationKey, integrationKey),
        eq(connections.method, method),
        inArray(connections.status, ['Deauthorized', 'Unlinked']),
      ),
    )
    .orderBy(desc(connections.created))
    .limit(1);
  return ended && { id: ended.id, existed: true };
}

/** The pending connection of this kind. Updating nothing locks its row, so that it is still pending at the end. */
export async function makeOrFindPending(tx: Database, wanted: Wanted): Promise<Made> {
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
  if (!row.existed) await recordConnectionEvent(tx, 'connection.created', row.id);
  return row;
}
