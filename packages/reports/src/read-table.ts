import type { OpenReport } from './open-report.ts';
import { createRecordReader, type Reading } from './read-record.ts';
import type { ReadOptions, Row } from './rows.types.ts';
import { createRowRole } from './table/row-role.ts';

/** A row of the data with its record, or a totals row that was left out. */
export type TableRow =
  | { readonly role: 'data'; readonly row: Row; readonly reading: Reading }
  | { readonly role: 'total'; readonly row: Row };

/**
 * All rows below the header, in batches. Left out are blank rows, repeated headers, names of groups and footers. A row of
 * sums without a label is one of the totals when no data follows it.
 */
export async function* readTable(
  { source, understanding }: OpenReport,
  options?: ReadOptions,
): AsyncGenerator<TableRow[]> {
  const { table, columns } = understanding;
  const roleOf = createRowRole(columns, table.header?.cells ?? null);
  const read = createRecordReader(understanding);
  let sums: Row[] = [];
  let group: string | undefined;

  for await (const batch of source.rows(options)) {
    const rows: TableRow[] = [];
    for (const row of batch) {
      if (row.line < table.dataStart) continue;
      const role = roleOf(row);
      if (role === 'sum') sums.push(row);
      else if (role === 'note') group = row.cells.find((cell) => cell.trim() !== '')?.trim();
      else if (role === 'total') rows.push({ role, row });
      if (role === 'data' || sums.length > 5) {
        rows.push(...sums.map((sum) => ({ role: 'data' as const, row: sum, reading: read(sum, group) })));
        sums = [];
      }
      if (role === 'data') rows.push({ role, row, reading: read(row, group) });
    }
    if (rows.length > 0) yield rows;
  }
  if (sums.length > 0) yield sums.map((row) => ({ role: 'total' as const, row }));
}
