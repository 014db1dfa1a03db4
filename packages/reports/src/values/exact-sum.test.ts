import { describe, expect, it } from 'vitest';
import { formatDecimal, toDecimal } from './decimal.ts';
import { ExactSum } from './exact-sum.ts';

describe('an exact sum', () => {
  it('adds amounts of different scales', () => {
    const sum = new ExactSum();
    sum.addUnits(1, 1);
    sum.addUnits(25, 2);
    sum.add(toDecimal('-0.005'));
    expect(formatDecimal(sum.value)).toBe('0.345');
  });

  it('is exact beyond the whole numbers that a double holds', () => {
    const sum = new ExactSum();
    for (let count = 0; count < 100; count += 1) sum.addUnits(999_999_999_999_999, 2);
    sum.addUnits(1, 2);
    expect(formatDecimal(sum.value)).toBe('999999999999999.01');
  });
});
