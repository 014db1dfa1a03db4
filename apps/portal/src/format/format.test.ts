import { describe, expect, it } from 'vitest';
import { formatDayRange } from './dates.ts';
import { formatSize, formatTotal } from './numbers.ts';
import { fieldLabel } from './words.ts';

describe('formatTotal', () => {
  it('shows money in its currency', () => {
    expect(formatTotal({ currency: 'GBP', amount: '4214880.15' }, 'en-GB')).toBe('£4,214,880.15');
  });

  it('keeps every digit of a large amount', () => {
    expect(formatTotal({ currency: 'USD', amount: '90071992547409931.07' }, 'en-US')).toBe(
      '$90,071,992,547,409,931.07',
    );
  });

  it('shows a total without a currency as a number', () => {
    expect(formatTotal({ currency: null, amount: '1200' }, 'en')).toBe('1,200.00');
  });

  it('bears a code that is no currency', () => {
    expect(formatTotal({ currency: '€', amount: '5' }, 'en')).toBe('5.00');
  });
});

describe('formatSize', () => {
  it.each([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [1_234_567, '1.2 MB'],
    [5e12, '5,000 GB'],
  ])('shows %d bytes as %s', (bytes, shown) => {
    expect(formatSize(bytes, 'en')).toBe(shown);
  });
});

describe('formatDayRange', () => {
  it('shows calendar days, whatever the time zone', () => {
    expect(formatDayRange({ from: '2026-01-01', to: '2026-12-31' }, 'en-GB')).toMatch(/^1 Jan.*31 Dec 2026$/);
  });
});

describe('fieldLabel', () => {
  it.each([
    ['supplierName', 'Supplier name'],
    ['billId', 'Bill ID'],
    ['addressLine1', 'Address line 1'],
  ])('labels the field %s', (field, label) => {
    expect(fieldLabel(field)).toBe(label);
  });
});
