import { describe, expect, it } from 'vitest';
import { negate, subtract } from './decimal.ts';

describe('negate', () => {
  it.each([
    ['12.50', '-12.50'],
    ['-12.50', '12.50'],
    ['0.00', '0.00'],
    ['0', '0'],
    ['0.05', '-0.05'],
  ])('makes %s into %s', (amount, negated) => {
    expect(negate(amount)).toBe(negated);
  });
});

describe('subtract', () => {
  it.each([
    ['120.00', '20', '100.00'],
    ['0.3', '0.1', '0.2'],
    ['1', '1.05', '-0.05'],
    ['9007199254740993.01', '0.01', '9007199254740993.00'],
    ['-5', '-5', '0'],
  ])('%s less %s is %s', (a, b, difference) => {
    expect(subtract(a, b)).toBe(difference);
  });
});
