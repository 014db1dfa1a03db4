import type { ReportKind, ReportSummary } from '@linkflow/contract';
import { asc, count, countDistinct, eq, max, min, sql, sum } from 'drizzle-orm';
import type { Database } from '../db/connect.ts';
import { bills, suppliers } from '../db/schema.ts';

/** Counts and exact totals of a set of records, each of which is a document of its own. */
export async function summarise(db: Database, kind: ReportKind, setId: string): Promise<ReportSummary> {
  if (kind === 'suppliers') {
    const [counted] = await db
      .select({ rows: count(), suppliers: countDistinct(supplierOf(suppliers)) })
      .from(suppliers)
      .where(eq(suppliers.setId, setId));
    return { rows: counted?.rows ?? 0, suppliers: counted?.suppliers ?? 0, dateRange: null, totals: [] };
  }
  const [counted] = await db
    .select({
      rows: count(),
      suppliers: countDistinct(supplierOf(bills)),
      from: min(bills.issueDate),
      to: max(bills.issueDate),
    })
    .from(bills)
    .where(eq(bills.setId, setId));
  const totals = await db
    .select({ currency: bills.currency, amount: sum(bills.totalAmount) })
    .from(bills)
    .where(eq(bills.setId, setId))
    .groupBy(bills.currency)
    .orderBy(asc(bills.currency));
  const { rows = 0, suppliers: distinct = 0, from = null, to = null } = counted ?? {};
  return {
    rows,
    suppliers: distinct,
    dateRange: from !== null && to !== null ? { from, to } : null,
    totals: totals.flatMap(({ currency, amount }) => (amount === null ? [] : [{ currency, amount }])),
  };
}

function supplierOf(table: typeof suppliers | typeof bills) {
  return sql`lower(coalesce(${table.supplierId}, ${table.supplierName}))`;
}
