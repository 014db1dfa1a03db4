import { parseAmount } from './amount.ts';
import { parseDate } from './date.ts';

const plainWords = /^[\p{L}\d](?:[\p{L}\d\s.&'’()/#:+_-]|, ){0,60}$/u;

/** Whether a cell reads as one value: a number, a date, an address of the web, a few words, or nothing. */
export function looksTyped(cell: string): boolean {
  const text = cell.trim();
  return text === '' || isAmount(text) || isDate(text) || /^\S+@\S+\.\S+$/.test(text) || plainWords.test(text);
}

/** Whether the text is an amount in any notation. */
export function isAmount(text: string): boolean {
  return parseAmount(text, '.') !== null || parseAmount(text, ',') !== null;
}

/** Whether the text is a date in any notation. Eight digits alone are a date only in a column of dates. */
export function isDate(text: string): boolean {
  return parseDate(text, 'dmy') !== null || parseDate(text, 'mdy') !== null;
}
