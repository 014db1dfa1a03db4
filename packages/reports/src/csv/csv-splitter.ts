import { ByteRow, type RowBytes } from '../rows/byte-row.ts';
import type { Dialect } from './dialect.types.ts';

/** A record longer than this has lost its closing quote: no report has such a cell. Keeps memory flat. */
const longestRecord = 1024 * 1024;
/** After so many lost quotes the text is read without quotes. */
const mostRepairs = 50;

const carriageReturn = 0x0d;

export interface CsvSplitter {
  /** Takes the next part of the text as UTF-8; gives the records that are complete, whose bytes stand until the next part. */
  read(part: Uint8Array): ByteRow[];
  /** The records left at the end of the text. */
  finish(): ByteRow[];
}

/**
 * Splits delimited text into records, in parts of any size, each record with its physical lines. A cell is quoted when a quote
 * is its first character, and ends at the first quote that a delimiter or a line end follows. A quote that is never closed is
 * repaired: its line is taken as it stands, and reading goes on after it.
 */
export function createCsvSplitter({ delimiter, quote, newline }: Dialect): CsvSplitter {
  const mark = new TextEncoder().encode(delimiter);
  const markByte = mark[0] ?? 0;
  const quoteByte = quote.charCodeAt(0);
  const lineByte = newline.charCodeAt(0);
  const isLong = mark.length > 1;
  let buffer = new Uint8Array();
  let bytes = buffer;
  /** Start of the record that is not complete yet. */
  let from = 0;
  let line = 0;
  let repairs = 0;
  /** Starts and ends of cells, used again for each part. */
  let bounds = new Int32Array();
  let size = 0;
  /** Of the record that is read: line breaks in its cells, and whether its last quoted cell has doubled quotes. */
  let breaks = 0;
  let doubled = false;

  function isMark(at: number): boolean {
    for (let index = 0; index < mark.length; index += 1) if (bytes[at + index] !== mark[index]) return false;
    return true;
  }

  /** Adds all records that are complete, and at the end of the text also the last one; stops at a quote that is open. */
  function split(rows: ByteRow[], source: RowBytes, isLast: boolean): void {
    const { length } = bytes;
    for (let first = size; from < length; first = size) {
      const next = readRecord(from, isLast);
      if (next < 0) {
        size = first;
        return;
      }
      addRow(rows, source, first);
      from = next;
    }
  }

  /** Adds the cells of one record; gives where the next one begins, or -1 where the record is not complete. */
  function readRecord(start: number, isLast: boolean): number {
    const all = bytes;
    const places = bounds;
    const { length } = all;
    const hasQuotes = repairs < mostRepairs;
    let at = start;
    let place = size;
    breaks = 0;
    for (;;) {
      if (hasQuotes && at < length && all[at] === quoteByte) {
        const close = closingQuote(at + 1, isLast);
        if (close < 0) return -1;
        places[place] = at + 1;
        places[place + 1] = doubled ? ~close : close;
        at = endOfPlain(close + 1);
      } else {
        places[place] = at;
        while (at < length && all[at] !== markByte && all[at] !== lineByte) at += 1;
        if (isLong) at = endOfPlain(at);
        places[place + 1] = at;
      }
      place += 2;
      if (at >= length) {
        size = place;
        return isLast ? length : -1;
      }
      if (all[at] === lineByte) {
        size = place;
        return at + 1;
      }
      at += mark.length;
    }
  }

  /** The first delimiter or line end, or the end of the bytes. */
  function endOfPlain(start: number): number {
    let at = start;
    while (at < bytes.length && bytes[at] !== lineByte && !isMark(at)) at += 1;
    return at;
  }

  /** The quote that ends a cell, or -1. */
  function closingQuote(start: number, isLast: boolean): number {
    const all = bytes;
    const { length } = all;
    doubled = false;
    for (let at = start; at < length; at += 1) {
      const byte = all[at];
      if (byte === lineByte) breaks += 1;
      if (byte !== quoteByte) continue;
      if (at + 1 < length && all[at + 1] === quoteByte) {
        doubled = true;
        at += 1;
      } else if (closes(at + 1, isLast)) return at;
    }
    return -1;
  }

  /** Whether a quote before `at` ends its cell: white space aside, a delimiter, a line end or the end of the text follows. */
  function closes(at: number, isLast: boolean): boolean {
    const { length } = bytes;
    if (at >= length) return isLast;
    let next = at;
    while (next < length && isSpace(bytes[next]) && bytes[next] !== lineByte && !isMark(next)) next += 1;
    return next < length && (bytes[next] === lineByte || isMark(next));
  }

  function addRow(rows: ByteRow[], source: RowBytes, first: number): void {
    trimReturn();
    const end = line + 1 + breaks;
    rows.push(new ByteRow(line, end, source, first, (size - first) / 2));
    line = end;
  }

  /** Leaves out the first half of a line end of two characters. */
  function trimReturn(): void {
    const start = bounds[size - 2] ?? 0;
    const bound = bounds[size - 1] ?? 0;
    const end = bound < 0 ? ~bound : bound;
    if (end > start && bytes[end - 1] === carriageReturn) bounds[size - 1] = bound < 0 ? ~(end - 1) : end - 1;
  }

  /** The line that begins with the record, as if quotes had no meaning. */
  function takeLine(rows: ByteRow[], source: RowBytes): void {
    repairs += 1;
    const first = size;
    const found = bytes.indexOf(lineByte, from);
    const end = found < 0 ? bytes.length : found;
    for (let start = from; start <= end; ) {
      let at = start;
      while (at < end && !isMark(at)) at += 1;
      bounds[size] = start;
      bounds[size + 1] = at;
      size += 2;
      start = at === end ? end + 1 : at + mark.length;
    }
    breaks = 0;
    addRow(rows, source, first);
    from = Math.min(bytes.length, end + 1);
  }

  function take(isLast: boolean): ByteRow[] {
    const rows: ByteRow[] = [];
    const most = 2 * (bytes.length + 1);
    if (bounds.length < most) bounds = new Int32Array(most);
    const source: RowBytes = { bytes, bounds, quote };
    size = 0;
    split(rows, source, isLast);
    while (isLast ? from < bytes.length : bytes.length - from > longestRecord) {
      takeLine(rows, source);
      split(rows, source, isLast);
    }
    return rows;
  }

  return {
    read(part) {
      const rest = bytes.length - from;
      const needed = rest + part.length;
      const room = needed > buffer.length ? new Uint8Array(needed + (needed >> 1)) : buffer;
      room.set(bytes.subarray(from));
      room.set(part, rest);
      buffer = room;
      bytes = room.subarray(0, needed);
      from = 0;
      return take(false);
    },
    finish: () => take(true),
  };
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || (byte !== undefined && byte >= 0x09 && byte <= 0x0d);
}
