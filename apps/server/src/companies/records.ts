import { type RecordPage, type ReportKind, ReportKindSchema } from '@linkflow/contract';
import { and, asc, eq, getTableColumns, gte, lt } from 'drizzle-orm';
import { is } from 'valibot';
import type { Database } from '../db/connect.ts';
import { countRecords, tableOf } from '../db/recordSets.ts';
import { connections, grants, pulls, reports } from '../db/schema.ts';
import { ApiFailure } from '../http/errors.ts';
import type { Page } from './paging.ts';

interface Wanted {
  readonly companyId: string;
  readonly connectionId: string;
  readonly kind: string;
  /** Id of a company inside the software. Needed where several are read. */
  readonly entity?: string | undefined;
}

/** One page of the stored records of a kind, in the order of their source. Empty while none are stored. */
export async function listRecords({ db }: { db: Database }, wanted: Wanted, page: Page): Promise<RecordPage> {
  const { kind } = wanted;
  if (!is(ReportKindSchema, kind)) throw new ApiFailure('not_found', 'There is no report of this kind.');
  const [connection] = await db
    .select({ method: connections.method, chosen: grants.chosen })
    .from(connections)
    .leftJoin(grants, eq(grants.connectionId, connections.id))
    .where(and(eq(connections.id, wanted.connectionId), eq(connections.companyId, wanted.companyId)));
  if (!connection) throw new ApiFailure('not_found', 'There is no connection with this id.');

  const setId =
    connection.method === 'upload'
      ? await setOfReport(db, wanted.connectionId, kind)
      : await setOfPull(db, wanted.connectionId, kind, entityOf(connection.chosen ?? [], wanted.entity));
  const found = { pageNumber: page.number, pageSize: page.size };
  if (!setId) return { ...found, results: [], totalResults: 0 };
  const table = tableOf(kind);
  const { setId: _setId, position: _position, ...fields } = getTableColumns(table);
  const start = (page.number - 1) * page.size;
  const results = await db
    .select(fields)
    .from(table)
    .where(and(eq(table.setId, setId), gte(table.position, start), lt(table.position, start + page.size)))
    .orderBy(asc(table.position));
  return { ...found, results, totalResults: await countRecords(db, table, setId) };
}

function entityOf(chosen: readonly string[], wanted: string | undefined): string | undefined {
  if (wanted === undefined && chosen.length > 1) {
    throw new ApiFailure('request_invalid', 'This connection reads several companies: say which one.', {
      validation: [{ itemId: 'entity', message: `Send one of: ${chosen.join(', ')}.` }],
    });
  }
  return wanted ?? chosen[0];
}

/** A stored report shares its id with its records. */
async function setOfReport(db: Database, connectionId: string, kind: ReportKind): Promise<string | undefined> {
  const [report] = await db
    .select({ id: reports.id })
    .from(reports)
    .where(and(eq(reports.connectionId, connectionId), eq(reports.kind, kind), eq(reports.status, 'stored')));
  return report?.id;
}

async function setOfPull(
  db: Database,
  connectionId: string,
  kind: ReportKind,
  entityId: string | undefined,
): Promise<string | null | undefined> {
  if (entityId === undefined) return undefined;
  const [pull] = await db
    .select({ storedSet: pulls.storedSet })
    .from(pulls)
    .where(and(eq(pulls.connectionId, connectionId), eq(pulls.kind, kind), eq(pulls.entityId, entityId)));
  return pull?.storedSet;
}
