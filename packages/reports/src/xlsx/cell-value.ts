import type { NumberFormat } from './number-formats.ts';

const msPerDay = 86_400_000;

/** The text of a number cell: a date as `YYYY-MM-DD`, whole numbers to the last digit, decimals as a sheet shows them. */
export function numberText(raw: string, format: NumberFormat, uses1904: boolean): string {
  if (format === 'date') return dateText(Number(raw), uses1904) ?? raw;
  const plain = plainNumber(raw);
  return typeof format === 'object' && /^\d+$/.test(plain) ? plain.padStart(format.digits, '0') : plain;
}

/**
 * The date of a serial number. The 1900 system counts a 29 February 1900 that never was, so that days before March 1900 are
 * one higher than they should be.
 */
export function dateText(serial: number, uses1904: boolean): string | null {
  if (!Number.isFinite(serial) || serial < 0 || serial > 2_958_465) return null;
  const epoch = uses1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  return new Date(epoch + Math.floor(serial) * msPerDay).toISOString().slice(0, 10);
}

/**
 * A stored number as plain decimal text. Sheets compute with 15 significant digits and may store two more as noise of binary
 * floating point (`1234.0999999999999`): those are rounded off. Whole numbers are kept as they are, since they may be ids.
 */
export function plainNumber(raw: string): string {
  const match = /^([-+]?)(\d*)\.?(\d*)(?:[eE]([-+]?\d+))?$/.exec(raw.trim());
  if (!match || raw.length > 400) return raw;
  const [, sign = '', whole = '', fraction = '', power = '0'] = match;
  const digits = whole + fraction;
  const point = whole.length + Number(power);
  if (digits === '' || Math.abs(point) > 400) return raw;
  const plain = point >= digits.length ? digits.padEnd(point, '0') : roundTo15(digits, point);
  const trimmed = plain.replace(/^0+(?=\d)/, '');
  return sign === '-' && /[1-9]/.test(trimmed) ? `-${trimmed}` : trimmed;
}

/** `digits` with a decimal point after `point` of them, at 15 significant digits, without trailing zeros. */
function roundTo15(digits: string, point: number): string {
  const padded = point > 0 ? digits : '0'.repeat(1 - point) + digits;
  const at = Math.max(1, point);
  const firstSignificant = padded.search(/[1-9]/);
  const keep = firstSignificant < 0 ? padded.length : Math.max(at, firstSignificant + 15);
  const rounded = padded.length > keep ? roundHalfUp(padded, keep) : padded;
  const grown = rounded.length - Math.min(padded.length, keep);
  const whole = rounded.slice(0, at + grown);
  const fraction = rounded.slice(at + grown).replace(/0+$/, '');
  return fraction === '' ? whole : `${whole}.${fraction}`;
}

function roundHalfUp(digits: string, keep: number): string {
  const up = (digits[keep] ?? '0') >= '5' ? 1n : 0n;
  return (BigInt(digits.slice(0, keep)) + up).toString().padStart(keep, '0');
}
