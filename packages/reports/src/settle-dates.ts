import type { OpenReport } from './opened.ts';
import type { ReadOptions } from './rows.types.ts';
import { dateVotes } from './understand.ts';
import { decideOrder } from './values/date-order.ts';

/** Where the first rows do not tell day from month, the dates after them are asked, until some do. */
export async function settleDates(report: OpenReport, { signal }: ReadOptions): Promise<OpenReport> {
  const { source, understanding } = report;
  if (understanding.dates.sure || source.complete) return report;
  const votes = dateVotes(understanding.columns, understanding.table.sample);
  for await (const rows of source.rows({ signal })) {
    dateVotes(understanding.columns, rows, votes);
    if (decideOrder(votes).sure) break;
  }
  return { ...report, understanding: { ...understanding, dates: decideOrder(votes) } };
}
