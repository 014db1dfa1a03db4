import type { ReportKind } from '@linkflow/contract';
import { and, eq, getTableColumns, lt, max, type SQL, sql } from 'drizzle-orm';
import type { Database } from './connect.ts';
import { bills, recordSets, suppliers } from './schema.ts';

export type RecordTable = typeof suppliers | typeof bills;

/** Rows a statement, so that PGlite, which works in the server's own thread, never holds it up for long. */
const rowsAtOnce = 10_000;

/** The table that holds the records of a kind. */
export function tableOf(kind: ReportKind): RecordTable {
  return kind === 'suppliers' ? suppliers : bills;
}

/** How many records a set has, from its last position: counting millions of rows would take seconds. */
export async function countRecords(db: Database, table: RecordTable, setId: string): Promise<number> {
  const [last] = await db
    .select({ position: max(table.position) })
    .from(table)
    .where(eq(table.setId, setId));
  return (last?.position ?? -1) + 1;
}

/** Adds a batch to a set: a JSON array of canonical records, each with its `position`. */
export async function addRecords(db: Database, kind: ReportKind, setId: string, json: string): Promise<void> {
  await db.insert(tableOf(kind)).select(recordsOf(kind, setId, json));
}

/** One parameter a batch instead of one a cell: the database itself makes rows of the JSON. */
function recordsOf(kind: ReportKind, setId: string, json: string): SQL {
  const { setId: _setId, ...fields } = getTableColumns(tableOf(kind));
  const names = Object.keys(fields).map((name) => sql.identifier(name));
  const typed = Object.entries(fields).map(
    ([name, column]) => sql`${sql.identifier(name)} ${sql.raw(column.getSQLType())}`,
  );
  return sql`select ${setId}::uuid, ${sql.join(names, sql`, `)}
    from json_to_recordset(${json}::json) as records(${sql.join(typed, sql`, `)})`;
}

/** Takes a set away with its records. */
export async function removeSet(db: Database, kind: ReportKind, setId: string): Promise<void> {
  await removeRecords(db, tableOf(kind), setId);
  await db.delete(recordSets).where(eq(recordSets.id, setId));
}

/** Takes every set of a connection away with its records. */
export async function removeSetsOf(db: Database, connectionId: string): Promise<void> {
  const sets = await db.select().from(recordSets).where(eq(recordSets.connectionId, connectionId));
  for (const { id } of sets) {
    for (const table of [suppliers, bills]) await removeRecords(db, table, id);
    await db.delete(recordSets).where(eq(recordSets.id, id));
  }
}

async function removeRecords(db: Database, table: RecordTable, setId: string): Promise<void> {
  const rows = await countRecords(db, table, setId);
  for (let end = rowsAtOnce; end < rows; end += rowsAtOnce) {
    await db.delete(table).where(and(eq(table.setId, setId), lt(table.position, end)));
  }
}
