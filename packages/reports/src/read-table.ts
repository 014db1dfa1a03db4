import type { OpenReport } from './opened.ts';
import { createRecordReader, type Group, type Reading } from './read-record.ts';
import type { ReadOptions, Row } from './rows.types.ts';
import { createRowRole } from './table/row-role.ts';
import { createTotalCheck } from './table/total-check.ts';

/** A row of the data with its record, or a totals row that was left out. */
export type TableRow =
  | { readonly role: 'data'; readonly row: Row; readonly reading: Reading }
  | { readonly role: 'total'; readonly row: Row };

/** Rows of sums that wait for what follows them. */
const mostSums = 5;

/**
 * All rows below the header, in batches. Left out are blank rows, repeated headers, names of groups, footers, and totals that
 * add up. A row of sums without a label is also one of the totals when no data follows it.
 */
export async function* readTable(
  { source, understanding }: OpenReport,
  options?: ReadOptions,
): AsyncGenerator<TableRow[]> {
  const { table, columns } = understanding;
  const roleOf = createRowRole(columns, table.headerLines, table.titles);
  const totals = createTotalCheck();
  const read = createRecordReader(understanding);
  let sums: Row[] = [];
  let group: Group | undefined;

  for await (const batch of source.rows(options)) {
    const rows: TableRow[] = [];
    for (const row of batch) {
      if (row.line < table.dataStart) continue;
      const role = roleOf(row);
      if (role === 'note') {
        group = groupOf(row);
        totals.mark();
        continue;
      }
      if (role !== 'data' && role !== 'total' && role !== 'sum') continue;
      const reading = read(row, group);
      if (role !== 'data' && totals.addsUp(reading.record, role === 'total' ? 0 : 2)) {
        rows.push({ role: 'total', row });
        totals.mark();
      } else if (role === 'sum' && sums.length < mostSums) sums.push(row);
      else {
        for (const sum of sums) rows.push({ role: 'data', row: sum, reading: read(sum, group) });
        sums = [];
        rows.push({ role: 'data', row, reading });
        totals.add(reading.record);
      }
    }
    if (rows.length > 0) yield rows;
  }
  if (sums.length > 0) yield sums.map((row) => ({ role: 'total' as const, row }));
}

function groupOf({ cells }: Row): Group {
  const column = cells.findIndex((cell) => cell.trim() !== '');
  return { name: cells[column]?.trim() ?? '', column };
}
