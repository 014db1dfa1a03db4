import { and, eq, inArray } from 'drizzle-orm';
import type { Database } from '../db/connect.ts';
import { removeSetsOf } from '../db/recordSets.ts';
import { companies, connections, grants, reports } from '../db/schema.ts';
import { ApiFailure } from '../http/errors.ts';
import { returnTokens } from '../oauth/exchange.ts';
import { openTokens } from '../oauth/grants.ts';
import { cancelSignIns } from '../oauth/signIns.ts';
import type { Services } from '../services.ts';
import { removeFiles } from '../uploads/uploads.ts';
import { recordCompanyEvent, recordConnectionEvent } from '../webhooks/recordEvent.ts';

interface Of {
  readonly companyId: string;
  readonly connectionId: string;
}

/** Access to a software that is to be given back. */
interface Access {
  readonly connectionId: string;
  readonly integrationKey: string;
  /** Sealed. */
  readonly tokens: string;
}

/**
 * Ends access to the software and keeps what was received; doing it again changes nothing.
 * @throws ApiFailure `not_found`
 */
export async function unlinkConnection(services: Services, of: Of): Promise<void> {
  const ended = await services.db.transaction(async (tx) => {
    const connection = await lockConnection(tx, of);
    await cancelSignIns(tx, of.connectionId);
    const access = await takeAccess(tx, connection);
    if (connection.status === 'Unlinked') return access;
    await tx.update(connections).set({ status: 'Unlinked' }).where(eq(connections.id, of.connectionId));
    if (connection.status === 'Linked') await recordConnectionEvent(tx, 'connection.disconnected', of.connectionId);
    return access;
  });
  services.changes.announce(of.connectionId);
  await giveBack(services, ended);
}

/** Ends access to the software and deletes everything received. @throws ApiFailure `not_found` */
export async function deleteConnection(services: Services, of: Of): Promise<void> {
  const gone = await services.db.transaction(async (tx) => {
    const connection = await lockConnection(tx, of);
    await recordConnectionEvent(tx, 'connection.deleted', of.connectionId);
    return remove(tx, [connection]);
  });
  await clearUp(services, gone);
  services.changes.announce(of.connectionId);
}

/** Deletes a company with its connections and everything received. @throws ApiFailure `not_found` */
export async function deleteCompany(services: Services, companyId: string): Promise<void> {
  const gone = await services.db.transaction(async (tx) => {
    const [company] = await tx.select().from(companies).where(eq(companies.id, companyId)).for('update');
    if (!company) throw new ApiFailure('not_found', 'There is no company with this id.');
    await recordCompanyEvent(tx, 'company.deleted', companyId);
    const own = await tx.select().from(connections).where(eq(connections.companyId, companyId)).for('update');
    const removed = await remove(tx, own);
    await tx.delete(companies).where(eq(companies.id, companyId));
    return removed;
  });
  await clearUp(services, gone);
  services.changes.announce(companyId);
}

type ConnectionRow = typeof connections.$inferSelect;

async function lockConnection(tx: Database, { companyId, connectionId }: Of): Promise<ConnectionRow> {
  const [connection] = await tx
    .select()
    .from(connections)
    .where(and(eq(connections.id, connectionId), eq(connections.companyId, companyId)))
    .for('update');
  if (!connection) throw new ApiFailure('not_found', 'There is no connection with this id.');
  return connection;
}

/** What is left to do outside the database when its rows are gone. */
interface Gone {
  /** Ids of reports, which name their files. */
  readonly files: readonly string[];
  readonly access: readonly Access[];
}

async function remove(tx: Database, rows: readonly ConnectionRow[]): Promise<Gone> {
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return { files: [], access: [] };
  const access = [];
  for (const row of rows) access.push(...(await takeAccess(tx, row)));
  for (const id of ids) await removeSetsOf(tx, id);
  const files = await tx.delete(reports).where(inArray(reports.connectionId, ids)).returning({ id: reports.id });
  await tx.delete(connections).where(inArray(connections.id, ids));
  return { files: files.map(({ id }) => id), access };
}

async function clearUp(services: Services, { files, access }: Gone): Promise<void> {
  await removeFiles(services.filesFolder, files);
  await giveBack(services, access);
}

async function takeAccess(tx: Database, { id, integrationKey }: ConnectionRow): Promise<Access[]> {
  const [grant] = await tx.select().from(grants).where(eq(grants.connectionId, id)).for('update');
  if (!grant?.tokens) return [];
  await tx.update(grants).set({ tokens: null }).where(eq(grants.connectionId, id));
  return [{ connectionId: id, integrationKey, tokens: grant.tokens }];
}

/** Access that cannot be given back has ended here all the same. */
async function giveBack(services: Services, access: readonly Access[]): Promise<void> {
  for (const { connectionId, integrationKey, tokens } of access) {
    const provider = services.providers.get(integrationKey);
    if (!provider) continue;
    try {
      await returnTokens(services, provider, connectionId, openTokens(services, connectionId, tokens));
    } catch {
      services.log.info('grant.notReturned', { connectionId });
    }
  }
}
