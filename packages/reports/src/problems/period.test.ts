import { describe, expect, it } from 'vitest';
import { isShortPeriod } from './period.ts';

const summary = (to: string, rows = 100) => ({ rows, suppliers: 5, dateRange: { from: '2026-01-03', to }, totals: [] });

describe('A period', () => {
  it('is short below about three months', () => {
    expect(isShortPeriod('bills', summary('2026-02-28'))).toBe(true);
    expect(isShortPeriod('bills', summary('2026-03-30'))).toBe(false);
  });

  it('is of no matter for other kinds of file', () => {
    expect(isShortPeriod('bank-statement', summary('2026-01-31'))).toBe(false);
  });

  it('cannot be told from a handful of documents, or without dates', () => {
    expect(isShortPeriod('bills', summary('2026-01-04', 3))).toBe(false);
    expect(isShortPeriod('bills', { ...summary('2026-01-04'), dateRange: null })).toBe(false);
  });
});
