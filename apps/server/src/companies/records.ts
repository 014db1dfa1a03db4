import { type RecordPage, type ReportKind, ReportKindSchema } from '@linkflow/contract';
import { and, asc, count, eq, getTableColumns } from 'drizzle-orm';
import { is } from 'valibot';
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

  const table = tableOf(of.kind);
  const { reportId: _reportId, position: _position, ...fields } = getTableColumns(table);
  const stored = and(
    eq(reports.connectionId, of.connectionId),
    eq(reports.kind, of.kind),
    eq(reports.status, 'stored'),
  );
  const ofStored = eq(reports.id, table.reportId);
  const results = await db
    .select(fields)
    .from(table)
    .innerJoin(reports, ofStored)
    .where(stored)
    .orderBy(asc(table.position))
    .limit(page.size)
    .offset((page.number - 1) * page.size);
  const [total] = await db.select({ value: count() }).from(table).innerJoin(reports, ofStored).where(stored);
  return { results, pageNumber: page.number, pageSize: page.size, totalResults: total?.value ?? 0 };
}

/** The table that holds the records of a kind. */
export function tableOf(kind: ReportKind): typeof suppliers | typeof bills {
  return kind === 'suppliers' ? suppliers : bills;
}
