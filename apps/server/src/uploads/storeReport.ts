import type { ReportKind, ReportSummary } from '@linkflow/contract';
import { and, eq, ne } from 'drizzle-orm';
import type { Bulk, Database } from '../db/connect.ts';
import { addRecords, removeSet } from '../db/recordSets.ts';
import { recordSets, reports } from '../db/schema.ts';
import { recordConnectionEvent } from '../webhooks/recordEvent.ts';

/** Batches of records as JSON arrays, each record with its `position`. */
type Batches = AsyncIterable<string>;

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

    await tx.insert(recordSets).values({ id: report.id, connectionId: report.connectionId });
    await bulk(tx, async () => {
      for await (const json of batches) await addRecords(tx, report.kind, report.id, json);
    });
    const earlier = await tx
      .delete(reports)
      .where(
        and(
          eq(reports.connectionId, report.connectionId),
          eq(reports.kind, report.kind),
          eq(reports.status, 'stored'),
          ne(reports.id, report.id),
        ),
      )
      .returning({ id: reports.id });
    for (const { id } of earlier) await removeSet(tx, report.kind, id);
    await tx.update(reports).set({ status: 'stored', summary }).where(eq(reports.id, report.id));
    const { id, kind } = report;
    await recordConnectionEvent(tx, 'report.received', report.connectionId, { report: { id, kind } });
    return earlier.map((row) => row.id);
  });
}
