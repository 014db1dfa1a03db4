import { describe, expect, it } from 'vitest';
import { sumByCurrency, toDecimal, toReadable } from './money.ts';

describe('money', () => {
  it('is written with the places of its currency', () => {
    expect([toDecimal(120_050, 'GBP'), toDecimal(120_050, 'JPY')]).toEqual(['1200.50', '120050']);
  });

  it('keeps the zero before the point', () => {
    expect([toDecimal(5, 'EUR'), toDecimal(-5, 'EUR'), toDecimal(0, 'EUR')]).toEqual(['0.05', '-0.05', '0.00']);
  });

  it('is grouped in thousands for people', () => {
    expect([toReadable(-123_456_789, 'USD'), toReadable(99_999, 'USD'), toReadable(1_000_000, 'JPY')]).toEqual([
      '-1,234,567.89',
      '999.99',
      '1,000,000',
    ]);
  });

  it('is summed for each currency on its own', () => {
    const items = [
      { currency: 'USD', amount: 3 },
      { currency: 'EUR', amount: 1 },
      { currency: 'USD', amount: -1 },
    ] as const;
    expect(sumByCurrency(items, (item) => item.amount)).toEqual([
      ['EUR', 1],
      ['USD', 2],
    ]);
  });
});
