import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAmount } from './amount.ts';
import { AsciiAmount } from './ascii-amount.ts';
import { formatDecimal } from './decimal.ts';

function read(text: string, mark: '.' | ','): string | null {
  const amount = new AsciiAmount();
  const bytes = new TextEncoder().encode(text);
  if (!amount.read(bytes, 0, bytes.length, mark)) return null;
  return formatDecimal({ units: BigInt(amount.units), scale: amount.scale });
}

describe('an amount read from bytes', () => {
  it.each([
    ['1234.50', '1234.50'],
    ['1,234,567.8', '1234567.8'],
    ['1.234,50', '1234.50'],
    ['1,234', '1234'],
    ['1.234', '1.234'],
    ['0.125', null],
    ['12.34.56', null],
    ['1234567890123456', null],
    ['-1', null],
    ['', null],
  ])('of %s is %s', (text, amount) => {
    expect(read(text, '.')).toBe(amount);
  });

  it('is what it is as text, or is left to be read as text', () => {
    const part = fc.constantFrom('0', '1', '12', '123', '000', '5', ',', '.');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 9 }), fc.constantFrom('.' as const, ',' as const), (parts, mark) => {
        const text = parts.join('');
        const amount = read(text, mark);
        if (amount !== null) expect(amount).toBe(parseAmount(text, mark));
      }),
      { numRuns: 3000 },
    );
  });
});
