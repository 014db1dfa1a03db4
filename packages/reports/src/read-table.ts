import type { OpenReport } from './opened.ts';
import { createPlainReader, type PlainRow } from './read-plain.ts';
import { createRecordReader, type Group, type Reading } from './read-record.ts';
import { ByteRow } from './rows/byte-row.ts';
import type { Row } from './rows.types.ts';
import { createRowRole } from './table/row-role.ts';
import { createTotalCheck } from './table/total-check.ts';

/** Is told of the rows of a table, in the order of the file. */
export interface TableVisitor {
  data(row: Row, reading: Reading): void;
  /** A totals row that is left out. */
  total?(row: Row): void;
  /** A row of the data that was read from its bytes. Without this, all rows are read as text. */
  plain?(row: Row, plain: PlainRow): void;
}

/** Rows of sums that wait for what follows them. */
const mostSums = 5;

/**
 * Reads the rows below the header, a batch at a time. Left out are blank rows, repeated headers, names of groups, footers, and
 * totals that add up. A row of sums without a label is also one of the totals when no data follows it.
 */
export function createTableReader({ understanding, rowWidth }: OpenReport, visitor: TableVisitor) {
  const { table, columns } = understanding;
  const roleOf = createRowRole(columns, table.headerLines, table.titles);
  const totals = createTotalCheck();
  const read = createRecordReader(understanding);
  const readPlain = visitor.plain ? createPlainReader(understanding, rowWidth) : null;
  let sums: Row[] = [];
  let group: Group | undefined;

  function readAsText(row: Row): void {
    const role = roleOf(row);
    if (role === 'note') {
      group = groupOf(row);
      totals.mark();
      return;
    }
    if (role !== 'data' && role !== 'total' && role !== 'sum') return;
    const reading = read(row, group);
    if (role !== 'data' && totals.addsUp(reading.record, role === 'total' ? 0 : 2)) {
      visitor.total?.(row);
      totals.mark();
    } else if (role === 'sum' && sums.length < mostSums) sums.push(row);
    else {
      for (const sum of sums) visitor.data(sum, read(sum, group));
      sums = [];
      visitor.data(row, reading);
      totals.add(reading.record);
    }
  }

  return {
    read(rows: readonly Row[]): void {
      for (const row of rows) {
        if (row.line < table.dataStart) continue;
        const canBePlain = readPlain && row instanceof ByteRow && !group && sums.length === 0;
        const plain = canBePlain ? readPlain(row) : null;
        if (plain) {
          totals.addAmounts(plain.numbers, plain.currency);
          visitor.plain?.(row, plain);
        } else readAsText(row);
      }
    },
    finish(): void {
      for (const sum of sums) visitor.total?.(sum);
    },
  };
}

function groupOf({ cells }: Row): Group {
  const column = cells.findIndex((cell) => cell.trim() !== '');
  return { name: cells[column]?.trim() ?? '', column };
}
