/** One record of the file as text cells. */
export interface Row {
  /** 0-based physical line (text) or row (sheet) on which the record starts. */
  readonly line: number;
  /** Line after the record's last one; a quoted line break makes a record span several lines. */
  readonly end: number;
  readonly cells: readonly string[];
}

/** Rows that a table is understood from, and that a first impression shows. */
export const headRows = 500;

/** Rows of one table, first as a sample to decide from, then all of them, a batch at a time. */
export interface RowSource {
  /** The first rows, about `headRows`: enough to decide on header, types, kind and columns. */
  readonly head: readonly Row[];
  /** Whether `head` is the whole table. */
  readonly complete: boolean;
  /**
   * Every row from the first one on. A row whose cells were not looked at before the next batch is asked for has lost them.
   * May be called again: each call reads the file anew.
   */
  rows(options?: ReadOptions): AsyncIterable<readonly Row[]>;
}

export interface ReadOptions {
  readonly signal?: AbortSignal;
  /** Bytes of the file read so far, and its size. */
  readonly onProgress?: (done: number, total: number) => void;
}

export function isBlank(row: Row): boolean {
  return row.cells.every((cell) => cell.trim() === '');
}
