import type { Message, MessageValues } from './messages.types.ts';

/** Writes values the way a locale does. Made once per locale with {@link createFormatters}. */
export interface Formatters {
  readonly number: (value: number) => string;
  /** From a share between 0 and 1. */
  readonly percent: (share: number) => string;
  /** From bytes, in the largest unit that keeps the number at 1 or more. */
  readonly bytes: (bytes: number) => string;
  /** From two `YYYY-MM-DD` dates, such as `Jan 3, 2025 – Jun 30, 2026`. */
  readonly dateRange: (from: string, to: string) => string;
  /** From an exact decimal as text and an ISO 4217 code, or null where the currency is not known. */
  readonly money: (amount: string, currency: string | null) => string;
  /** Joins with the locale's commas and “and”. */
  readonly list: (items: readonly string[]) => string;
}

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

export function createFormatters(locale: string): Formatters {
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    bytes: (bytes) => {
      const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(bytes, 1)) / 3)));
      return new Intl.NumberFormat(locale, {
        style: 'unit',
        unit: units[step],
        unitDisplay: step === 0 ? 'long' : 'short',
        maximumFractionDigits: step > 1 ? 1 : 0,
      }).format(bytes / 1000 ** step);
    },
    dateRange: (from, to) => date.formatRange(new Date(from), new Date(to)),
    money: (amount, currency) => formatMoney(locale, amount, currency),
    list: (items) => list.format(items),
  };
}

function formatMoney(locale: string, amount: string, currency: string | null): string {
  // SAFETY: Intl reads decimal text exactly; the type only names the literal form of the same thing.
  const exact = amount as Intl.StringNumericLiteral;
  const plain = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  if (currency === null) return new Intl.NumberFormat(locale, plain).format(exact);
  try {
    return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(exact);
  } catch {
    return `${new Intl.NumberFormat(locale, plain).format(exact)} ${currency}`;
  }
}

/** Fills the placeholders of a message; a plural message chooses its words by `values.count`. */
export function formatMessage(locale: string, message: Message, values: MessageValues = {}): string {
  return chooseForm(locale, message, values).replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name];
    if (value === undefined) return placeholder;
    return typeof value === 'number' ? new Intl.NumberFormat(locale).format(value) : value;
  });
}

function chooseForm(locale: string, message: Message, values: MessageValues): string {
  if (typeof message === 'string') return message;
  const category = new Intl.PluralRules(locale).select(Number(values.count));
  return message[category] ?? message.other;
}
