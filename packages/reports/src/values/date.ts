import { monthOf } from './months.ts';

/** Order of day, month and year in an all-digits date. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

export interface DateParts {
  readonly first: number;
  readonly second: number;
  readonly third: number;
}

/** Also as in Hungary (`2026.01.15.`), China and Japan (`2026年1月15日`) and Korea. */
const yearFirst = /^(\d{4})(?:[-/.]|[年년]\s?|\.\s)(\d{1,2})(?:[-/.]|[月월]\s?|\.\s)(\d{1,2})[.日일]?(?:[T ].*)?$/;
const digits = /^(\d{1,2})\s?[-/.\s]\s?(\d{1,2})\s?[-/.\s]\s?(\d{4}|\d{2})\.?(?:[ ,]+\d{1,2}[:.]\d{2}.*)?$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const dayMonthName =
  /^(?:\p{L}+\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th|er|\.|º)?[\s/-]*(?:de\s+)?(\p{L}{3,})\.?[\s/,-]*(?:de\s+)?(\d{4}|\d{2})(?:\s.*)?$/u;
const monthNameDay = /^(?:\p{L}+\.?,\s+)?(\p{L}{3,})\.?[\s-](\d{1,2})(?:st|nd|rd|th)?,?[\s-]+(\d{4})(?:\s.*)?$/u;

/** A date as `YYYY-MM-DD`, or null where the text is none of the calendar. */
export function parseDate(text: string, order: DateOrder): string | null {
  const value = text.trim();
  const iso = yearFirst.exec(value) ?? compact.exec(value);
  if (iso) return toIso(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const parts = digitParts(value);
  if (parts) return fromParts(parts, order);
  const named = dayMonthName.exec(value);
  if (named) return toIso(fullYear(Number(named[3])), monthOf(named[2] ?? '') ?? 0, Number(named[1]));
  const american = monthNameDay.exec(value);
  if (american) return toIso(Number(american[3]), monthOf(american[1] ?? '') ?? 0, Number(american[2]));
  return null;
}

/** The three numbers of a date whose order the text alone does not tell. */
export function digitParts(text: string): DateParts | null {
  const match = digits.exec(text.trim());
  return match ? { first: Number(match[1]), second: Number(match[2]), third: Number(match[3]) } : null;
}

export function fromParts({ first, second, third }: DateParts, order: DateOrder): string | null {
  if (order === 'ymd' && third < 100) return toIso(fullYear(first), second, third);
  return order === 'mdy' ? toIso(fullYear(third), first, second) : toIso(fullYear(third), second, first);
}

/** Two-digit years are of this century up to 2069, as spreadsheets and POSIX read them. */
function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

const monthDays = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the calendar has the day, in the years that reports can be of. */
export function isDay(year: number, month: number, day: number): boolean {
  const days = month === 2 && !isLeap(year) ? 28 : monthDays[month - 1];
  return days !== undefined && day >= 1 && day <= days && year >= 1900 && year <= 2199;
}

function toIso(year: number, month: number, day: number): string | null {
  if (!isDay(year, month, day)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
