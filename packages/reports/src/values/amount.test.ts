import { describe, expect, it } from 'vitest';
import { parseAmount, provenMark } from './amount.ts';

describe('an amount', () => {
  const points: Readonly<Record<string, string | null>> = {
    '1234.50': '1234.50',
    '1,234.50': '1234.50',
    '1,234': '1234',
    '12,34,567.89': '1234567.89',
    '$1,234.50': '1234.50',
    'USD 10': '10',
    '10.00 EUR': '10.00',
    '(10.10)': '-10.10',
    '($10.10)': '-10.10',
    '10.10-': '-10.10',
    '- 5': '-5',
    '\u22125': '-5',
    '-$5.00': '-5.00',
    '1 234.50': '1234.50',
    "1'234.50": '1234.50',
    '007': '7',
    '.5': '0.5',
    '-0.00': '0.00',
    '10.00 CR': '-10.00',
    '12345678901234567890.123': '12345678901234567890.123',
    '1.234,50': '1234.50',
    abc: null,
    'INV-12': null,
    '12/03/2026': null,
    '1.2.3': null,
    '': null,
  };
  for (const [text, amount] of Object.entries(points)) {
    it(`${JSON.stringify(text)} is ${amount} where the point is the decimal mark`, () => {
      expect(parseAmount(text, '.')).toBe(amount);
    });
  }

  const commas: Readonly<Record<string, string>> = {
    '1.234,50': '1234.50',
    '1.234': '1234',
    '12,5': '12.5',
    '1\u202f234,50 €': '1234.50',
    'kr 99,-': '99',
    '1,234': '1.234',
  };
  for (const [text, amount] of Object.entries(commas)) {
    it(`${JSON.stringify(text)} is ${amount} where the comma is the decimal mark`, () => {
      expect(parseAmount(text, ',')).toBe(amount);
    });
  }

  it('proves its decimal mark only where it could not be a group', () => {
    expect(['1,50', '1.50', '1,234', '1.234', '1,234.5', '1.234.567', '0,123'].map(provenMark)).toEqual([
      ',',
      '.',
      null,
      null,
      '.',
      ',',
      ',',
    ]);
  });
});
