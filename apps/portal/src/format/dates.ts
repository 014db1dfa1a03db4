/** A moment of an ISO 8601 instant, e.g. `21 Nov 2026, 14:05`, in the reader's language and time zone. */
export function formatMoment(instant: string, locale?: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant));
}

/** The day of an ISO 8601 instant, e.g. `21 Nov 2026`. */
export function formatDay(instant: string, locale?: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(new Date(instant));
}

/** A range of calendar days, e.g. `1 Jan – 31 Dec 2026`, whatever the time zone. */
export function formatDayRange(range: { from: string; to: string }, locale?: string): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return format.formatRange(new Date(range.from), new Date(range.to));
}
