import type { CurrencyTotal } from '@linkflow/contract';

type Decimal = `${number}`;

function isDecimal(text: string): text is Decimal {
  return /^-?\d+(\.\d+)?$/.test(text);
}

export function formatCount(count: number, locale?: string): string {
  return new Intl.NumberFormat(locale).format(count);
}

/** A total as money, without rounding through a floating-point number. A total without a currency is a plain number. */
export function formatTotal(total: CurrencyTotal, locale?: string): string {
  if (!isDecimal(total.amount)) return total.amount;
  const currency = total.currency && /^[A-Z]{3}$/.test(total.currency) ? total.currency : null;
  const format = currency
    ? new Intl.NumberFormat(locale, { style: 'currency', currency })
    : new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return format.format(total.amount);
}

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** The size of a file in its largest fitting unit, e.g. `1.2 MB`. */
export function formatSize(bytes: number, locale?: string): string {
  const power = Math.min(Math.max(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), 0), units.length - 1);
  const unit = units[power] ?? 'byte';
  const unitDisplay = power === 0 ? 'long' : 'short';
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay, maximumFractionDigits: 1 }).format(
    bytes / 1000 ** power,
  );
}
