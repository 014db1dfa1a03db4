import { describe, expect, it } from 'vitest';
import { rkNumber } from './biff-sheet.ts';

describe('a packed number', () => {
  it('is a whole number, or one with two decimals', () => {
    expect(rkNumber((430 << 2) | 2)).toBe(430);
    expect(rkNumber(((-8999 << 2) | 3) >>> 0)).toBe(-89.99);
  });

  it('is the upper half of a binary fraction', () => {
    expect(rkNumber(0x3ff80000)).toBe(1.5);
    expect(rkNumber(0x40934a01)).toBe(12.345);
  });
});
