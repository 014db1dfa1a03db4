import type { Row } from '../rows.types.ts';

/** The bytes (UTF-8) of some rows, and where their cells are in them. */
export interface RowBytes {
  readonly bytes: Uint8Array;
  /** Start and end of each cell. An end is stored as `~end` where quotes inside the cell are doubled. */
  readonly bounds: Int32Array;
  /** The quote that is doubled inside quoted cells. */
  readonly quote: string;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A row that points into the bytes it was read from. Its texts are made, and then kept, when they are first asked for. */
export class ByteRow implements Row {
  readonly line: number;
  readonly end: number;
  readonly source: RowBytes;
  /** Place of the first cell's start in the bounds of the source. */
  readonly first: number;
  /** Number of cells. */
  readonly width: number;
  #cells: readonly string[] | null = null;

  constructor(line: number, end: number, source: RowBytes, first: number, width: number) {
    this.line = line;
    this.end = end;
    this.source = source;
    this.first = first;
    this.width = width;
  }

  get cells(): readonly string[] {
    this.#cells ??= this.#decode();
    return this.#cells;
  }

  /** One call for the whole row where it is ASCII, whose characters stand where its bytes do. */
  #decode(): string[] {
    const { source, first, width } = this;
    const { bytes, bounds, quote } = source;
    const from = bounds[first] ?? 0;
    const to = endOf(bounds[first + 2 * width - 1] ?? 0);
    const text = decoder.decode(bytes.subarray(from, to));
    const isAscii = text.length === to - from;
    const cells: string[] = [];
    for (let place = first; place < first + 2 * width; place += 2) {
      const start = bounds[place] ?? 0;
      const bound = bounds[place + 1] ?? 0;
      const end = endOf(bound);
      const cell = isAscii ? text.slice(start - from, end - from) : decoder.decode(bytes.subarray(start, end));
      cells.push(bound < 0 ? cell.replaceAll(quote + quote, quote) : cell);
    }
    return cells;
  }
}

function endOf(bound: number): number {
  return bound < 0 ? ~bound : bound;
}
