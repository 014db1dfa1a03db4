import { describe, expect, it } from 'vitest';
import { createFormatters, formatMessage } from './format.ts';

/** Intl separates with several kinds of space; a reader sees one. */
function plain(text: string): string {
  return text.replaceAll(/\s/g, ' ');
}

describe('formatMessage', () => {
  it('fills placeholders', () => {
    expect(formatMessage('en', 'From {a} to {b}', { a: 'Xero', b: 'Northbank' })).toBe('From Xero to Northbank');
  });

  it('writes numbers in the locale', () => {
    expect(formatMessage('de', '{count} Zeilen', { count: 1032 })).toBe('1.032 Zeilen');
  });

  it('leaves a placeholder without a value to be seen', () => {
    expect(formatMessage('en', 'From {a}')).toBe('From {a}');
  });

  it('never reads placeholders inside a value', () => {
    expect(formatMessage('en', '{a} {b}', { a: '{b}', b: 'x' })).toBe('{b} x');
  });

  it('chooses the plural form of the locale', () => {
    const message = { one: '{count} řádek', few: '{count} řádky', other: '{count} řádků' };
    expect([1, 3, 5].map((count) => formatMessage('cs', message, { count }))).toEqual([
      '1 řádek',
      '3 řádky',
      '5 řádků',
    ]);
  });

  it('falls back to the other form', () => {
    expect(formatMessage('en', { other: '{count} rows' }, { count: 1 })).toBe('1 rows');
  });
});

describe('createFormatters', () => {
  const format = createFormatters('en');

  it.each([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [48_213, '48 kB'],
    [18_400_512, '18.4 MB'],
    [300_000_000, '300 MB'],
    [2_500_000_000, '2.5 GB'],
  ])('writes %i bytes as %s', (bytes, text) => {
    expect(plain(format.bytes(bytes))).toBe(text);
  });

  it('writes a date range without shifting a day', () => {
    expect(plain(format.dateRange('2025-01-03', '2026-06-30'))).toBe('Jan 3, 2025 – Jun 30, 2026');
  });

  it('writes one day once', () => {
    expect(plain(format.dateRange('2025-01-03', '2025-01-03'))).toBe('Jan 3, 2025');
  });

  it('writes money exactly, also where a number would round', () => {
    expect(format.money('90071992547409931.15', 'USD')).toBe('$90,071,992,547,409,931.15');
  });

  it('writes money without a currency as an amount', () => {
    expect(format.money('1840.5', null)).toBe('1,840.50');
  });

  it('writes a code that is no currency beside the amount', () => {
    expect(format.money('1840.5', 'US Dollar')).toBe('1,840.50 US Dollar');
  });

  it('writes shares and lists', () => {
    expect(format.percent(0.4)).toBe('40%');
    expect(format.list(['5', '9', '2 more'])).toBe('5, 9, and 2 more');
  });
});
