import { describe, expect, it } from 'vitest';
import { parseExactJson } from './parseExactJson.ts';

describe('parseExactJson', () => {
  it.each([
    ['1234.10', '1234.10'],
    ['-0.05', '-0.05'],
    ['9007199254740993', '9007199254740993'],
    ['0.1000000000000000055', '0.1000000000000000055'],
    ['40.0', '40.0'],
  ])('keeps the digits of %s', (written, text) => {
    expect(parseExactJson(`{"amount": ${written}}`)).toEqual({ amount: text });
  });

  it.each([
    ['1.5E-3', '0.0015'],
    ['0E-7', '0.0000000'],
    ['12.345e2', '1234.5'],
    ['-1.2E+3', '-1200'],
    ['5e0', '5'],
    ['100e-2', '1.00'],
  ])('writes %s out as %s', (written, text) => {
    expect(parseExactJson(written)).toBe(text);
  });

  it('does not fill the memory for a huge exponent', () => {
    expect(parseExactJson('1e999999999')).toBe('1e999999999');
  });

  it('leaves everything else as it is', () => {
    expect(parseExactJson('{"id": "007", "none": null, "on": true, "list": [1, "1e2"]}')).toEqual({
      id: '007',
      none: null,
      on: true,
      list: ['1', '1e2'],
    });
  });

  it('throws for what is no JSON', () => {
    expect(() => parseExactJson('<html>')).toThrow(SyntaxError);
  });
});
