import { type RecordPage, type ReportKind, ReportKindSchema } from '@linkflow/contract';
import { and, asc, eq, getTableColumns, gte, lt, max } from 'drizzle-orm';
import { is } from 'valibot';
import type { Database } from '../db/connect.ts';
import { bills, connections, reports, suppliers } from '../db/schema.ts';
import { ApiFailure } from '../http/errors.ts';
import type { ConnectionStore } from '../link/connections.ts';
import type { Page } from './paging.ts';

/** One page of a stored report's records, in the order of the file. Empty while none is stored. */
export async function listRecords(
  { db }: ConnectionStore,
  of: { companyId: string; connectionId: string; kind: string },
  page: Page,
): Promise<RecordPage> {
  if (!is(ReportKindSchema, of.kind)) throw new ApiFailure('not_found', 'There is no report of this kind.');
  const [connection] = await db
    .select({ id: connections.id })
    .from(connections)
    .where(and(eq(connections.id, of.connectionId), eq(connections.companyId, of.companyId)));
  if (!connection) throw new ApiFailure('not_found', 'There is no connection with this id.');

  const [report] = await db
    .select({ id: reports.id })
    .from(reports)
    .where(and(eq(reports.connectionId, of.connectionId), eq(reports.kind, of.kind), eq(reports.status, 'stored')));
  const found = { pageNumber: page.number, pageSize: page.size };
  if (!report) return { ...found, results: [], totalResults: 0 };
  const table = tableOf(of.kind);
  const { reportId: _reportId, position: _position, ...fields } = getTableColumns(table);
  const start = (page.number - 1) * page.size;
  const results = await db
    .select(fields)
    .from(table)
    .where(and(eq(table.reportId, report.id), gte(table.position, start), lt(table.position, start + page.size)))
    .orderBy(asc(table.position));
  return { ...found, results, totalResults: await countRecords(db, table, report.id) };
}

type RecordTable = typeof suppliers | typeof bills;

/** How many records a report has, from its last position: counting millions of rows would take seconds. */
export async function countRecords(db: Database, table: RecordTable, reportId: string): Promise<number> {
  const [last] = await db
    .select({ position: max(table.position) })
    .from(table)
    .where(eq(table.reportId, reportId));
  return (last?.position ?? -1) + 1;
}

/** The table that holds the records of a kind. */
export function tableOf(kind: ReportKind): RecordTable {
  return kind === 'suppliers' ? suppliers : bills;
}
