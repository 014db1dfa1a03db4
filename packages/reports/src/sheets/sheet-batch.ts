import type { Row } from '../rows.types.ts';

/** Columns a sheet can have (XFD). */
export const mostColumns = 16_384;

/** Some rows of one table of a file. */
export interface SheetBatch {
  /** 0-based position of the table in the file. */
  readonly table: number;
  readonly name: string;
  readonly rows: readonly Row[];
}

/** Gathers the cells of a row at a time, and gives the rows that are complete. */
export function createSheetWriter() {
  let table = -1;
  let name = '';
  let line = -1;
  let cells: string[] = [];
  let ready: Row[] = [];
  let batches: SheetBatch[] = [];

  function flush(): void {
    if (ready.length > 0) batches.push({ table, name, rows: ready });
    ready = [];
  }

  return {
    startTable(title: string): void {
      flush();
      table += 1;
      name = title || `Table ${table + 1}`;
      line = -1;
    },
    /** `at` is the row's own 0-based number where the file gives one. */
    startRow(at?: number): void {
      line = at === undefined ? line + 1 : at;
      cells = [];
    },
    setCell(column: number, text: string): void {
      if (text === '' || column >= mostColumns) return;
      while (cells.length < column) cells.push('');
      cells[column] = text;
    },
    endRow(): void {
      if (cells.length > 0) ready.push({ line, end: line + 1, cells });
    },
    skipRows(count: number): void {
      line += count;
    },
    take(): SheetBatch[] {
      flush();
      const taken = batches;
      batches = [];
      return taken;
    },
  };
}
