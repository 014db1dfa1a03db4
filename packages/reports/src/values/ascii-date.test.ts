import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asciiDate } from './ascii-date.ts';
import { type DateOrder, parseDate } from './date.ts';

function read(text: string, order: DateOrder): number {
  const bytes = new TextEncoder().encode(text);
  return asciiDate(bytes, 0, bytes.length, order);
}

describe('a date read from bytes', () => {
  it.each([
    ['2026-01-20', 20260120],
    ['2026-01-20T10:15:00Z', 20260120],
    ['20.1.2026', 20260120],
    ['1/2/2026', 20260201],
    ['2026-02-30', 0],
    ['20260120', 0],
    ['20.01.26', 0],
    ['20 Jan 2026', 0],
  ])('of %s is %i', (text, date) => {
    expect(read(text, 'dmy')).toBe(date);
  });

  it('is what it is as text, or is left to be read as text', () => {
    const part = fc.constantFrom('2026', '1999', '20', '12', '01', '1', '31', '-', '.', '/', ' ', 'T', ':', 'é');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), fc.constantFrom('dmy' as const, 'mdy' as const), (parts, order) => {
        const text = parts.join('');
        const date = read(text, order);
        if (date !== 0) expect(String(date)).toBe(parseDate(text, order)?.replaceAll('-', ''));
      }),
      { numRuns: 3000 },
    );
  });
});
