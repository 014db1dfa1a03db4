import { type DateOrder, isDay } from './date.ts';

const zeroDigit = 0x30;

/**
 * A date in the bytes of a cell as the number `YYYYMMDD`, as `parseDate` reads it, or 0 for any other text: four digits first,
 * with or without a time after it, or four digits last.
 */
export function asciiDate(bytes: Uint8Array, start: number, end: number, order: DateOrder): number {
  const length = end - start;
  if (length < 8) return 0;
  if (length >= 10 && isBetween(bytes[start + 4]) && isBetween(bytes[start + 7])) {
    if (length > 10 && !isTime(bytes, start + 10, end)) return 0;
    return day(digits(bytes, start, 4), digits(bytes, start + 5, 2), digits(bytes, start + 8, 2));
  }
  const second = start + (isBetween(bytes[start + 1]) ? 2 : 3);
  const third = second + (isBetween(bytes[second + 1]) ? 2 : 3);
  if (end !== third + 4 || !isBetween(bytes[second - 1]) || !isBetween(bytes[third - 1])) return 0;
  const a = digits(bytes, start, second - start - 1);
  const b = digits(bytes, second, third - second - 1);
  const year = digits(bytes, third, 4);
  return order === 'mdy' ? day(year, a, b) : day(year, b, a);
}

function day(year: number, month: number, dayOfMonth: number): number {
  return isDay(year, month, dayOfMonth) ? year * 10_000 + month * 100 + dayOfMonth : 0;
}

/** `-`, `.` or `/`. */
function isBetween(byte: number | undefined): boolean {
  return byte === 0x2d || byte === 0x2e || byte === 0x2f;
}

function isTime(bytes: Uint8Array, start: number, end: number): boolean {
  if (bytes[start] !== 0x54 && bytes[start] !== 0x20) return false;
  for (let at = start; at < end; at += 1) if (!isPrintable(bytes[at])) return false;
  return true;
}

function isPrintable(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x20 && byte < 0x7f;
}

/** The number of some digits; -1 where one is none. */
function digits(bytes: Uint8Array, start: number, count: number): number {
  let number = 0;
  for (let at = start; at < start + count; at += 1) {
    const digit = (bytes[at] ?? 0) - zeroDigit;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}
