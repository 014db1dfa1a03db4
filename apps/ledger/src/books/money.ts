import type { Currency } from './books.types.ts';

const minorDigits: Record<Currency, number> = { GBP: 2, EUR: 2, USD: 2, JPY: 0 };

/** The decimal places of a currency (ISO 4217). */
export function decimalPlaces(currency: Currency): number {
  return minorDigits[currency];
}

/** Minor units as an exact decimal with a point: `-1205` GBP is `-12.05`. */
export function toDecimal(minor: number, currency: Currency): string {
  const digits = minorDigits[currency];
  const text = String(Math.abs(minor)).padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  const fraction = digits ? `.${text.slice(-digits)}` : '';
  return `${minor < 0 ? '-' : ''}${whole}${fraction}`;
}

/** Minor units as people read them: `1,234.50`. */
export function toReadable(minor: number, currency: Currency): string {
  const [whole = '', fraction] = toDecimal(minor, currency).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** Minor units summed for each currency, in alphabetical order. */
export function sumByCurrency<T extends { readonly currency: Currency }>(
  items: readonly T[],
  amountOf: (item: T) => number,
): [Currency, number][] {
  const sums = new Map<Currency, number>();
  for (const item of items) sums.set(item.currency, (sums.get(item.currency) ?? 0) + amountOf(item));
  return [...sums].sort(([one], [other]) => one.localeCompare(other));
}
