import type { ReportKind, ReportSummary } from '@linkflow/contract';
import { and, eq, getTableColumns, lt, ne, type SQL, sql } from 'drizzle-orm';
import { countRecords, tableOf } from '../companies/records.ts';
import type { Bulk, Database } from '../db/connect.ts';
import { reports } from '../db/schema.ts';

/** Batches of records as JSON arrays, each record with its `position`. */
type Batches = AsyncIterable<string>;

/** Rows a statement, so that PGlite, which works in the server's own thread, never holds it up for long. */
const rowsAtOnce = 10_000;

/**
 * Stores all records of a report and takes away the earlier report of the same kind, or changes nothing.
 * Returns the ids of the reports that are gone, or null where the report itself is gone meanwhile.
 */
export function storeReport(
  { db, bulk }: { db: Database; bulk: Bulk },
  report: { id: string; connectionId: string; kind: ReportKind },
  summary: ReportSummary | null,
  batches: Batches,
): Promise<string[] | null> {
  return db.transaction(async (tx) => {
    const waiting = await tx
      .select({ id: reports.id })
      .from(reports)
      .where(and(eq(reports.id, report.id), eq(reports.status, 'inspecting')))
      .for('update');
    if (waiting.length === 0) return null;

    await bulk(tx, async () => {
      for await (const json of batches) {
        await tx.insert(tableOf(report.kind)).select(recordsOf(report.id, report.kind, json));
      }
    });
    const earlier = await tx
      .select({ id: reports.id })
      .from(reports)
      .where(
        and(
          eq(reports.connectionId, report.connectionId),
          eq(reports.kind, report.kind),
          eq(reports.status, 'stored'),
          ne(reports.id, report.id),
        ),
      );
    for (const { id } of earlier) await removeStored(tx, id, report.kind);
    await tx.update(reports).set({ status: 'stored', summary }).where(eq(reports.id, report.id));
    return earlier.map((row) => row.id);
  });
}

async function removeStored(tx: Database, id: string, kind: ReportKind): Promise<void> {
  const table = tableOf(kind);
  const rows = await countRecords(tx, table, id);
  for (let end = rowsAtOnce; end < rows; end += rowsAtOnce) {
    await tx.delete(table).where(and(eq(table.reportId, id), lt(table.position, end)));
  }
  await tx.delete(reports).where(eq(reports.id, id));
}

/** One parameter a batch instead of one a cell: the database itself makes rows of the JSON. */
function recordsOf(reportId: string, kind: ReportKind, json: string): SQL {
  const { reportId: _reportId, ...fields } = getTableColumns(tableOf(kind));
  const names = Object.keys(fields).map((name) => sql.identifier(name));
  const typed = Object.entries(fields).map(
    ([name, column]) => sql`${sql.identifier(name)} ${sql.raw(column.getSQLType())}`,
  );
  return sql`select ${reportId}::uuid, ${sql.join(names, sql`, `)}
    from json_to_recordset(${json}::json) as records(${sql.join(typed, sql`, `)})`;
}
