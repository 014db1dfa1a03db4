import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, formatDecimal, multiply, toDecimal, zero } from './decimal.ts';

describe('a decimal', () => {
  it('adds what binary floating point cannot', () => {
    expect(formatDecimal(add(toDecimal('0.1'), toDecimal('0.2')))).toBe('0.3');
  });

  it('keeps every digit of large sums', () => {
    expect(formatDecimal(add(toDecimal('9007199254740993.01'), toDecimal('-0.02')))).toBe('9007199254740992.99');
  });

  it('multiplies quantity and price', () => {
    expect(formatDecimal(multiply(toDecimal('2.5'), toDecimal('19.99')))).toBe('49.975');
  });

  it('sums cents exactly in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 })), (cents) => {
        const sum = cents.map((value) => ({ units: BigInt(value), scale: 2 })).reduce(add, zero);
        const expected = BigInt(cents.reduce((total, value) => total + value, 0));
        expect(add(sum, { units: 0n, scale: 2 })).toEqual({ units: expected, scale: 2 });
      }),
    );
  });
});
