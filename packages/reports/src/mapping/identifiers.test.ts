import { describe, expect, it } from 'vitest';
import { areNationalTaxNumbers, isIban, isVatNumber } from './identifiers.ts';

describe('an IBAN', () => {
  it('is told by its check digits', () => {
    expect(isIban('DE89 3704 0044 0532 0130 00')).toBe(true);
    expect(isIban('GB29NWBK60161331926819')).toBe(true);
    expect(isIban('DE88370400440532013000')).toBe(false);
    expect(isIban('INV-2041')).toBe(false);
  });
});

describe('a tax number', () => {
  it('is told by the country before it', () => {
    expect(isVatNumber('DE136695976')).toBe(true);
    expect(isVatNumber('ATU12345675')).toBe(true);
    expect(isVatNumber('CHE-116.281.710')).toBe(true);
    expect(isVatNumber('DE89370400440532013000')).toBe(false);
    expect(isVatNumber('DELIVERY')).toBe(false);
  });

  it('without a country is told by the check digits of all of them', () => {
    expect(areNationalTaxNumbers(['7951499652', '5562679436', '4852951550', '9477578342', '5512185991'])).toBe(true);
    expect(areNationalTaxNumbers(['7951499652', '5562679436', '4852951550', '9477578342', '5512185992'])).toBe(false);
  });

  it('is not told from a few numbers', () => {
    expect(areNationalTaxNumbers(['5260250274'])).toBe(false);
  });
});
