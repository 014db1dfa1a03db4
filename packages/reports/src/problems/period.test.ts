import { describe, expect, it } from 'vitest';
import { isShortPeriod } from './period.ts';

const summary = (to: string, rows = 100) => ({ rows, suppliers: 5, dateRange: { from: '2026-01-03', to }, totals: [] });

describe('A period', () => {
  it('is short below about three months', () => {
    expect(isShortPeriod(summary('2026-02-28'))).toBe(true);
    expect(isShortPeriod(summary('2026-03-30'))).toBe(false);
  });

  it('cannot be told from a handful of documents, or without dates', () => {
    expect(isShortPeriod(summary('2026-01-04', 3))).toBe(false);
    expect(isShortPeriod({ ...summary('2026-01-04'), dateRange: null })).toBe(false);
  });
});
