import { currencyCodes } from './currencies.ts';

/** The sign before the decimals of a column. */
export type DecimalMark = '.' | ',';

const minus = /[\u2212\u2013\uFE63\uFF0D]/g;
const spaces = /[\s\u00a0\u202f\u2009\u2007'’`]/g;
const sign =
  /^(?:\p{Sc}|[A-Z]{1,2}\$|Rs\.?|kr\.?|zł|Kč|Ft|лв\.?|руб\.?|р\.|TL|Fr\.)|(?:\p{Sc}|kr\.?|zł|Kč|Ft|лв\.?|руб\.?|р\.|TL)$/u;
const code = /^[A-Z]{3}(?![A-Za-z])|(?<![A-Za-z])[A-Z]{3}$/;
/** `99,-` is how some countries write an amount without decimals. */
const noDecimals = /,[-–]+$/;

/** What most files hold already; `1.234` could be a group. */
const isPlain = /^(-?[1-9]\d*|0)(\.\d{1,2})?$/;

/**
 * An amount as exact plain decimal text, or null where the text is none. Understands currency signs and codes,
 * parentheses and trailing signs for negatives, `CR` for credits, and groups by comma, point, space or apostrophe.
 */
export function parseAmount(text: string, mark: DecimalMark): string | null {
  if (mark === '.' && isPlain.test(text)) return text;
  const split = splitSign(text.trim());
  if (!split) return null;
  const digits = toPlain(split.body.replace(spaces, ''), mark);
  if (digits === null) return null;
  return split.negative && /[1-9]/.test(digits) ? `-${digits}` : digits;
}

/** Which mark the text proves to be its decimal one, or null where it could be either. */
export function provenMark(text: string): DecimalMark | null {
  const body = splitSign(text.trim())?.body.replace(spaces, '');
  if (!body || !/^[\d.,]+$/.test(body)) return null;
  const comma = body.lastIndexOf(',');
  const point = body.lastIndexOf('.');
  if (comma >= 0 && point >= 0) return comma > point ? ',' : '.';
  if (comma < 0 && point < 0) return null;
  const mark = comma >= 0 ? ',' : '.';
  const parts = body.split(mark);
  if (parts.length > 2) return mark === ',' ? '.' : ',';
  const [whole = '', decimals = ''] = parts;
  const couldGroup = decimals.length === 3 && whole.length >= 1 && whole.length <= 3 && whole !== '0';
  return couldGroup ? null : mark;
}

function splitSign(text: string): { body: string; negative: boolean } | null {
  let body = text.replace(noDecimals, '').replace(minus, '-');
  let negative = false;
  const wrapped = /^\((.*)\)$/.exec(stripCurrency(body));
  if (wrapped) {
    body = wrapped[1] ?? '';
    negative = true;
  }
  const credit = /^(.*\d)\s*(CR|DR)\.?$/i.exec(body);
  if (credit) {
    body = credit[1] ?? '';
    negative = credit[2]?.toUpperCase() === 'CR';
  }
  for (let round = 0; round < 3; round += 1) {
    const signed = /^([-+])\s*(.*)$/.exec(body) ?? /^(.*?)\s*([-+])$/.exec(body);
    if (signed) {
      const isLeading = signed[1] === '-' || signed[1] === '+';
      body = (isLeading ? signed[2] : signed[1]) ?? '';
      if ((isLeading ? signed[1] : signed[2]) === '-') negative = !negative;
    }
    body = stripCurrency(body);
  }
  return /^[\d.,]/.test(body) && /\d/.test(body) ? { body, negative } : null;
}

function stripCurrency(text: string): string {
  const bare = text.trim().replace(sign, '').trim();
  return bare.replace(code, (found) => (currencyCodes.has(found) ? '' : found)).trim();
}

function toPlain(body: string, mark: DecimalMark): string | null {
  if (!/^[\d.,]+$/.test(body)) return null;
  const decimalMark = provenMark(body) ?? mark;
  const at = body.lastIndexOf(decimalMark);
  const isSingle = at >= 0 && body.indexOf(decimalMark) === at;
  if (at >= 0 && !isSingle) return null;
  const whole = isSingle ? body.slice(0, at) : body;
  const decimals = isSingle ? body.slice(at + 1) : '';
  if (/\D/.test(decimals) || !isGrouped(whole)) return null;
  const digits = whole.replace(/\D/g, '').replace(/^0+(?=\d)/, '') || '0';
  return decimals === '' ? digits : `${digits}.${decimals}`;
}

/** Digits alone, or in groups of three, or in the Indian way of three and then twos. */
function isGrouped(whole: string): boolean {
  return /^\d*$/.test(whole) || /^\d{1,3}([.,]\d{3})+$/.test(whole) || /^\d{1,2}(,\d{2})+,\d{3}$/.test(whole);
}
