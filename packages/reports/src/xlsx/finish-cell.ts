import type { ByteBuffer } from '../rows/byte-buffer.ts';
import { dateText, numberText } from './cell-value.ts';
import type { NumberFormat } from './number-formats.ts';
import { unescapeEnd } from './shared-strings.ts';

/** Types of cells (ECMA-376 part 1, 18.18.11) by a letter; `t` is any type whose value is its text. */
export const cellTypes = { shared: 0x73, number: 0x6e, boolean: 0x62, date: 0x64, error: 0x65, text: 0x74 } as const;

const zeroDigit = 0x30;
const point = 0x2e;
const minus = 0x2d;
/** Whole and decimal digits that a sheet computes with. */
const mostDigits = 15;

/** Makes the value that ends a buffer the text that the cell shows. */
export function createCellFinisher(uses1904: boolean) {
  const days = new Map<number, string | null>();

  function finishNumber(buffer: ByteBuffer, start: number, format: NumberFormat): void {
    if (format === 'plain' && isPlain(buffer, start)) {
      dropZeros(buffer, start);
      return;
    }
    const raw = buffer.text(start);
    buffer.size = start;
    buffer.addText(format === 'date' ? dayOf(raw) : numberText(raw, format, uses1904));
  }

  function dayOf(raw: string): string {
    const day = Math.floor(Number(raw));
    const known = days.get(day) ?? dateText(Number(raw), uses1904);
    if (days.size < 100_000) days.set(day, known);
    return known ?? raw;
  }

  return (buffer: ByteBuffer, start: number, type: number, format: NumberFormat): void => {
    if (type === cellTypes.number) finishNumber(buffer, start, format);
    else if (type === cellTypes.text) unescapeEnd(buffer, start);
    else {
      const raw = buffer.text(start);
      buffer.size = start;
      if (type === cellTypes.boolean) buffer.addText(raw === '1' ? 'TRUE' : 'FALSE');
      else if (type === cellTypes.date) buffer.addText(raw.replace(/T00:00:00(\.0+)?Z?$/, ''));
    }
  };
}

/** Whether a number is written out, without digits that a sheet would not show. */
function isPlain({ bytes, size }: ByteBuffer, start: number): boolean {
  const first = bytes[start] === minus ? start + 1 : start;
  let points = 0;
  for (let at = first; at < size; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === point) points += 1;
    else if (byte < zeroDigit || byte > 0x39) return false;
  }
  const digits = size - first - points;
  if (points > 1 || digits === 0 || digits > mostDigits || bytes[first] === point) return false;
  return bytes[first] !== zeroDigit || (first === start && (digits === 1 || bytes[first + 1] === point));
}

/** Leaves out zeros at the end of the decimals. */
function dropZeros(buffer: ByteBuffer, start: number): void {
  const { bytes, size } = buffer;
  if (!bytes.subarray(start, size).includes(point)) return;
  let end = size;
  while (bytes[end - 1] === zeroDigit) end -= 1;
  buffer.size = bytes[end - 1] === point ? end - 1 : end;
}
