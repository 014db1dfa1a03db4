import type { Connection, CreateConnection, ReceivedReport } from '@linkflow/contract';
import { and, asc, desc, eq, inArray, ne, sql } from 'drizzle-orm';
import { type CatalogueEntry, integrationId } from '../catalogue/index.ts';
import type { Database } from '../db/connect.ts';
import { connections, consents, reports } from '../db/schema.ts';
import { ApiFailure } from '../http/errors.ts';
import { findEntry } from './integrations.ts';

type ConnectionRow = typeof connections.$inferSelect;
type ReportRow = typeof reports.$inferSelect;

/** Reads and makes connections; every function sees those of one company only. */
export interface ConnectionStore {
  readonly db: Database;
  readonly catalogue: readonly CatalogueEntry[];
}

/** Connections of the companies, newest first. */
export async function listConnections(store: ConnectionStore, companyIds: readonly string[]): Promise<Connection[]> {
  if (companyIds.length === 0) return [];
  const rows = await store.db
    .select()
    .from(connections)
    .where(inArray(connections.companyId, [...companyIds]))
    .orderBy(desc(connections.created), connections.id);
  return withReports(store, rows);
}

/** @throws ApiFailure `not_found`, also for a connection of another company */
export async function getConnection(store: ConnectionStore, companyId: string, id: string): Promise<Connection> {
  const rows = await store.db
    .select()
    .from(connections)
    .where(and(eq(connections.id, id), eq(connections.companyId, companyId)));
  const [connection] = await withReports(store, rows);
  if (!connection) throw new ApiFailure('not_found', 'There is no connection with this id.');
  return connection;
}

/** Makes a connection, or finds the one that the same key made or that is pending for the same software and method. */
export async function createConnection(
  store: ConnectionStore,
  companyId: string,
  { integrationKey, method, consent }: CreateConnection,
  idempotencyKey: string | undefined,
): Promise<{ connection: Connection; existed: boolean }> {
  findEntry(store.catalogue, integrationKey);
  if (method === 'signIn') {
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
    // Updating nothing locks the pending row, so that it is still pending when the receipt is written.
    const [row] = await tx
      .insert(connections)
      .values(wanted)
      .onConflictDoUpdate({
        target: [connections.companyId, connections.integrationKey, connections.method],
        targetWhere: sql`status = 'PendingAuth'`,
        set: { method },
      })
      .returning({ id: connections.id, existed: sql<boolean>`xmax <> 0` });
    if (!row) throw new Error('An insert that updates on conflict returns its row.');
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
 * @throws ApiFailure `reports_missing` with the kinds that are
 */
export async function completeConnection(store: ConnectionStore, companyId: string, id: string): Promise<Connection> {
  await store.db.transaction(async (tx) => {
    await tx.select().from(connections).where(eq(connections.id, id)).for('update');
    const connection = await getConnection({ ...store, db: tx }, companyId, id);
    const stored = connection.reports.filter((report) => report.status === 'stored').map((report) => report.kind);
    const missing = connection.requiredReports.filter((kind) => !stored.includes(kind));
    if (connection.status === 'Linked') return;
    if (missing.length > 0) {
      throw new ApiFailure('reports_missing', `These reports are not stored yet: ${missing.join(', ')}.`, {
        validation: missing.map((kind) => ({ itemId: kind, message: 'This report is not stored yet.' })),
      });
    }
    await tx.update(connections).set({ status: 'Linked' }).where(eq(connections.id, id));
  });
  return getConnection(store, companyId, id);
}

async function withReports(store: ConnectionStore, rows: readonly ConnectionRow[]): Promise<Connection[]> {
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  const received = await store.db
    .select()
    .from(reports)
    .where(and(inArray(reports.connectionId, ids), ne(reports.status, 'receiving')))
    .orderBy(asc(reports.receivedAt));
  return rows.map((row) => {
    const entry = findEntry(store.catalogue, row.integrationKey);
    const own = received.filter((report) => report.connectionId === row.id);
    const newest = new Map(own.map((report) => [report.kind, report]));
    return {
      id: row.id,
      companyId: row.companyId,
      integrationId: integrationId(entry.key),
      integrationKey: entry.key,
      platformName: entry.name,
      sourceId: row.sourceId,
      sourceType: entry.sourceType,
      method: row.method,
      status: row.status,
      created: row.created.toISOString(),
      requiredReports: [...entry.reports],
      reports: [...newest.values()].map(toReport),
      dataConnectionErrors: [],
    };
  });
}

function toReport(row: ReportRow): ReceivedReport {
  return {
    id: row.id,
    kind: row.kind,
    status: row.status === 'receiving' ? 'inspecting' : row.status,
    fileName: row.fileName,
    size: row.size,
    receivedAt: (row.receivedAt ?? row.created).toISOString(),
    summary: row.summary,
    refusal: row.refusal,
  };
}
