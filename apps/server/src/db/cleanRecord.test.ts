import { expect, it } from 'vitest';
import { cleanRecord } from './cleanRecord.ts';

it('leaves out NUL and mends half a surrogate pair', () => {
  const record = { supplierName: 'Bak\0ery \u{1F3ED}', city: 'Y\uD83Cork' };
  expect(cleanRecord(record)).toEqual({ supplierName: 'Bakery \u{1F3ED}', city: 'Y\uFFFDork' });
});
