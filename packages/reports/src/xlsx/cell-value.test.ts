import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateText, numberText, plainNumber } from './cell-value.ts';
import { formatOfCode } from './number-formats.ts';

describe('a stored number', () => {
  const cases: Readonly<Record<string, string>> = {
    '12': '12',
    '-12.50': '-12.5',
    '1.2E3': '1200',
    '1.5E-3': '0.0015',
    '1234.0999999999999': '1234.1',
    '0.30000000000000004': '0.3',
    '99999.999999999999': '100000',
    '12345678901234567890': '12345678901234567890',
    '-0': '0',
  };
  for (const [raw, text] of Object.entries(cases)) {
    it(`${raw} reads ${text}`, () => {
      expect(plainNumber(raw)).toBe(text);
    });
  }

  it('is the same number for any amount in cents', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (cents) => {
        expect(Number(plainNumber(String(cents / 100)))).toBe(cents / 100);
      }),
    );
  });

  it('keeps the leading zeros of its format', () => {
    expect(numberText('42', formatOfCode('00000'), false)).toBe('00042');
  });
});

describe('a date in a sheet', () => {
  it('counts the day that 1900 never had', () => {
    expect([1, 59, 61].map((serial) => dateText(serial, false))).toEqual(['1900-01-01', '1900-02-28', '1900-03-01']);
  });

  it('is told by its format', () => {
    const codes = ['dd/mm/yyyy', 'yyyy\\-mm\\-dd', '[$-409]mmm d, yyyy;@', '#,##0.00', '0.00E+00', '"day" 0', 'h:mm'];
    expect(codes.map((code) => formatOfCode(code))).toEqual([
      'date',
      'date',
      'date',
      'plain',
      'plain',
      'plain',
      'plain',
    ]);
  });
});
