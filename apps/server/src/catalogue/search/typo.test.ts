import { describe, expect, it } from 'vitest';
import { isOneTypoAway, startsWithTypo } from './typo.ts';

describe('isOneTypoAway', () => {
  it.each([
    ['xero', 'xero', 'the same'],
    ['xero', 'xer', 'a missing letter'],
    ['xero', 'xxero', 'a letter too many'],
    ['xero', 'zero', 'a wrong letter'],
    ['xero', 'xeor', 'two neighbours swapped'],
  ])('takes %s for %s: %s', (a, b) => {
    expect(isOneTypoAway(a, b)).toBe(true);
    expect(isOneTypoAway(b, a)).toBe(true);
  });

  it.each([
    ['xero', 'xe'],
    ['xero', 'zerp'],
    ['xero', 'orex'],
    ['abcd', 'badc'],
  ])('does not take %s for %s', (a, b) => {
    expect(isOneTypoAway(a, b)).toBe(false);
  });
});

describe('startsWithTypo', () => {
  it('forgives a typo while the word is still being typed', () => {
    expect(startsWithTypo('quickbooks', 'qiuckb')).toBe(true);
  });

  it('wants short texts right', () => {
    expect(startsWithTypo('sage', 'sap')).toBe(false);
  });
});
