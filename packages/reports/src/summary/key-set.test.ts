import { describe, expect, it } from 'vitest';
import { KeySet } from './key-set.ts';

describe('a set of keys', () => {
  it('tells a new text from a known one', () => {
    const keys = new KeySet();
    expect([keys.add('a'), keys.add('b'), keys.add('a')]).toEqual([true, true, false]);
    expect(keys.size).toBe(2);
  });

  it('keeps every key while it grows', () => {
    const keys = new KeySet();
    for (let key = 0; key < 50_000; key += 1) keys.add(`INV-${key}`);
    let known = 0;
    for (let key = 0; key < 50_000; key += 1) if (!keys.add(`INV-${key}`)) known += 1;
    expect(known).toBe(50_000);
    expect(keys.size).toBe(50_000);
  });
});
