import { describe, expect, it } from 'vitest';
import { shared, toRecord } from './answers.ts';

describe('toRecord', () => {
  it('leaves out what is missing or blank, and spaces around a value', () => {
    const fields = { billId: ' 7 ', billNumber: '', supplierId: '  ', supplierName: null, account: undefined };
    expect(toRecord(fields)).toEqual({ billId: '7' });
  });
});

describe('shared', () => {
  it('is what all lines agree on', () => {
    expect(shared(['Rent', 'Rent'])).toBe('Rent');
  });

  it.each([
    ['they differ', ['Rent', 'Power']],
    ['one says nothing', ['Rent', null]],
    ['none says anything', [undefined, undefined]],
    ['there are none', []],
  ])('is nothing where %s', (_when, values) => {
    expect(shared(values)).toBeUndefined();
  });
});
