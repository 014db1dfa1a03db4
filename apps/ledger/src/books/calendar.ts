/** The day the books were last kept: everything is dated up to here, so that the data never changes. */
export const booksDate = '2026-10-31';

/** Days the books go back from {@link booksDate}: 24 months. */
export const booksDays = 730;

const day = 86_400_000;

/** A `YYYY-MM-DD` date some days later, or earlier with a negative number. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * day).toISOString().slice(0, 10);
}

/** Days from one `YYYY-MM-DD` date to another. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / day;
}

/** `2026-03-05` as `5 Mar 2026`. */
export function toReadableDate(date: string): string {
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(date),
  );
}
