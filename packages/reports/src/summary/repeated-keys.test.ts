import { describe, expect, it } from 'vitest';
import { KeySet } from './key-set.ts';
import { RepeatedKeys } from './repeated-keys.ts';

function linesOfRepeats(hashes: readonly number[], keys = new KeySet()): number[] {
  const lines: number[] = [];
  const repeats = new RepeatedKeys(keys, (line) => lines.push(line));
  for (const [line, hash] of hashes.entries()) repeats.add(hash, line);
  repeats.flush();
  return lines;
}

describe('repeated keys', () => {
  it('are told with the line on which they come again, in order', () => {
    expect(linesOfRepeats([7, 8, 7, 9, 8, 7])).toEqual([2, 4, 5]);
  });

  it('are found across batches', () => {
    const hashes = Array.from({ length: 2000 }, (_, index) => 1 + (index % 1500));
    expect(linesOfRepeats(hashes)).toEqual(Array.from({ length: 500 }, (_, index) => 1500 + index));
  });

  it('are also those that the set knew before', () => {
    const keys = new KeySet();
    keys.addHash(5);
    expect(linesOfRepeats([4, 5], keys)).toEqual([1]);
  });
});
