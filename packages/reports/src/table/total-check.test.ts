import { describe, expect, it } from 'vitest';
import { createTotalCheck } from './total-check.ts';

/** A check that has seen these amounts, a mark between groups. */
function after(...groups: readonly (readonly string[])[]) {
  const check = createTotalCheck();
  for (const group of groups) {
    check.mark();
    for (const text of group) {
      const [totalAmount = '', currency] = text.split(' ');
      check.add(currency ? { totalAmount, currency } : { totalAmount });
    }
  }
  return check;
}

describe('a total', () => {
  it('adds up over its group, over several groups and over all', () => {
    const check = after(['1.10', '2.20'], ['3.30'], ['4.40', '5.50']);
    expect(check.addsUp({ totalAmount: '9.90' }, 0)).toBe(true);
    expect(check.addsUp({ totalAmount: '13.20' }, 0)).toBe(true);
    expect(check.addsUp({ totalAmount: '16.50' }, 0)).toBe(true);
    expect(check.addsUp({ totalAmount: '16.60' }, 0)).toBe(false);
  });

  it('may be of one currency', () => {
    const check = after(['1.00 EUR', '2.00 USD', '3.00 EUR']);
    expect(check.addsUp({ totalAmount: '4.00' }, 0)).toBe(true);
  });

  it('may have the other sign', () => {
    expect(after(['-1.00', '-2.00']).addsUp({ totalAmount: '3.00' }, 0)).toBe(true);
  });

  it('without a label needs several rows above it', () => {
    expect(after(['5.00']).addsUp({ totalAmount: '5.00' }, 2)).toBe(false);
  });

  it('without an amount cannot be wrong', () => {
    expect(after(['5.00']).addsUp({}, 0)).toBe(true);
  });
});
