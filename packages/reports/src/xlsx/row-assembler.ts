import { ByteBuffer } from '../rows/byte-buffer.ts';
import { ByteRow } from '../rows/byte-row.ts';
import type { Row } from '../rows.types.ts';
import type { SharedStrings } from './shared-strings.ts';

/** Bytes of text that one row may have, and cells: a sheet has 16,384 columns of 32,767 characters at most. */
const mostBytes = 64 * 1024 * 1024;
const mostCells = 40_000;
/** A batch ends when it has so many places of cells, or so many bytes of text. */
const mostPlaces = 1024 * 1024;
const manyBytes = 1024 * 1024;

/**
 * Gathers the cells of rows while a sheet is scanned, and makes rows of them once the shared texts they refer to are there.
 * A cell is three numbers: its column and where its value begins and ends, or `-1` and the position of its shared text.
 */
export function createRowAssembler() {
  const values = new ByteBuffer(mostBytes);
  const cells: number[] = [];
  /** Of each row its line, its first cell and the one after its last. */
  const rows: number[] = [];
  const out = new ByteBuffer(mostBytes);
  let bounds = new Int32Array(16 * 1024);
  let line = 0;
  let first = 0;
  let firstByte = 0;
  let furthest = -1;

  function add(column: number, start: number, end: number): void {
    cells.push(column, start, end);
    if (cells.length - first > 3 * mostCells) throw new Error('The sheet has a row that no report has.');
  }

  function addCell(strings: SharedStrings, cell: number): void {
    const start = cells[cell + 1] ?? 0;
    const end = cells[cell + 2] ?? 0;
    if (start < 0) strings.addTo(out, end);
    else out.add(values.bytes, start, end);
  }

  /** Puts the bounds of a row at a place; gives the number of its cells, or 0 where their columns are not in order. */
  function place(strings: SharedStrings, from: number, to: number, at: number): number {
    const start = out.size;
    let width = 0;
    for (let cell = from; cell < to; cell += 3) {
      const column = cells[cell] ?? 0;
      if (column < width) {
        out.size = start;
        return 0;
      }
      while (bounds.length < at + 2 * column + 2) bounds = grown(bounds);
      for (; width <= column; width += 1) {
        bounds[at + 2 * width] = out.size;
        if (width === column) addCell(strings, cell);
        bounds[at + 2 * width + 1] = out.size;
      }
    }
    return width;
  }

  /** A row whose cells are in any order: the last one of a column counts. */
  function unordered(strings: SharedStrings, from: number, to: number): string[] {
    const texts: string[] = [];
    for (let cell = from; cell < to; cell += 3) {
      const column = cells[cell] ?? 0;
      while (texts.length < column) texts.push('');
      const start = out.size;
      addCell(strings, cell);
      texts[column] = out.text(start);
      out.size = start;
    }
    return texts;
  }

  return {
    /** Values are added here before {@link addValue} is told of them. */
    values,
    open(at: number): void {
      line = at;
      first = cells.length;
      firstByte = values.size;
    },
    addValue: (column: number, start: number) => add(column, start, values.size),
    addShared(column: number, position: number): void {
      add(column, -1, position);
      furthest = Math.max(furthest, position);
    },
    close(): void {
      if (cells.length > first) rows.push(line, first, cells.length);
      first = cells.length;
      firstByte = values.size;
    },
    /** The rows that are complete, in batches that stand until the next one. */
    async *take(strings: SharedStrings): AsyncGenerator<readonly Row[]> {
      await strings.load(furthest);
      let batch: Row[] = [];
      let source = { bytes: out.bytes, bounds, quote: '"' };
      let at = 0;
      for (let row = 0; row < rows.length; row += 3) {
        const number = rows[row] ?? 0;
        const from = rows[row + 1] ?? 0;
        const to = rows[row + 2] ?? 0;
        const width = place(strings, from, to, at);
        if (width > 0) batch.push(new ByteRow(number, number + 1, source, at, width));
        else batch.push({ line: number, end: number + 1, cells: unordered(strings, from, to) });
        at += 2 * width;
        if (at < mostPlaces && out.size < manyBytes && row + 3 < rows.length) continue;
        source.bytes = out.bytes;
        source.bounds = bounds;
        yield batch;
        batch = [];
        source = { bytes: out.bytes, bounds, quote: '"' };
        out.size = 0;
        at = 0;
      }
      rows.length = 0;
    },
    /** Forgets the rows that were taken; gives by how much the values of the open one have moved. */
    drop(): number {
      const moved = firstByte;
      values.bytes.copyWithin(0, moved, values.size);
      values.size -= moved;
      cells.splice(0, first);
      for (let cell = 0; cell < cells.length; cell += 3) {
        if ((cells[cell + 1] ?? 0) < 0) continue;
        cells[cell + 1] = (cells[cell + 1] ?? 0) - moved;
        cells[cell + 2] = (cells[cell + 2] ?? 0) - moved;
      }
      first = 0;
      firstByte = 0;
      return moved;
    },
  };
}

function grown(places: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(places.length * 2);
  larger.set(places);
  return larger;
}
