import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '../rows.types.ts';
import { createPapaReader } from '../testing/papa-reader.ts';
import { createCsvSplitter } from './csv-splitter.ts';
import type { Dialect } from './dialect.types.ts';

const comma: Dialect = { delimiter: ',', quote: '"', newline: '\n' };
const encoder = new TextEncoder();

function cutAt(bytes: Uint8Array, size: number): Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, part) =>
    bytes.subarray(part * size, (part + 1) * size),
  );
}

function split(parts: readonly Uint8Array[], dialect = comma) {
  const splitter = createCsvSplitter(dialect);
  const asText = ({ line, end, cells }: Row) => ({ line, end, cells });
  return [...parts.flatMap((part) => splitter.read(part).map(asText)), ...splitter.finish().map(asText)];
}

describe('a splitter of delimited bytes', () => {
  it('agrees with Papa Parse on any text, whatever the parts it comes in', () => {
    const piece = fc.constantFrom(
      'a',
      'é',
      '€',
      '1',
      ' ',
      '\t',
      ';',
      '|',
      ',',
      '"',
      "'",
      '""',
      '\n',
      '\r\n',
      '\r',
      ',"',
      '",',
    );
    const dialect = fc.record({
      delimiter: fc.constantFrom(',', ';', '\t', '|', ', ', '||'),
      quote: fc.constantFrom('"' as const, "'" as const),
      newline: fc.constantFrom('\n' as const, '\r' as const),
    });
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }),
        dialect,
        fc.integer({ min: 1, max: 20 }),
        (pieces, chosen, size) => {
          const text = pieces.join('');
          const reader = createPapaReader(chosen);
          expect(split(cutAt(encoder.encode(text), size), chosen)).toEqual([...reader.read(text), ...reader.finish()]);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('takes any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.integer({ min: 1, max: 50 }), (bytes, size) => {
        const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
        const rows = split(cutAt(bytes, size));
        expect(rows).toEqual(split([bytes]));
        expect(
          rows.every(({ cells }) =>
            cells.every((cell) => text.includes(cell.replaceAll('"', '""')) || text.includes(cell)),
          ),
        ).toBe(true);
      }),
    );
  });

  it('takes a line of any length in pieces', () => {
    const splitter = createCsvSplitter(comma);
    const part = encoder.encode('x'.repeat(512 * 1024));
    let longest = 0;
    let total = 0;
    const measure = (lengths: readonly number[]) => {
      for (const length of lengths) {
        longest = Math.max(longest, length);
        total += length;
      }
    };
    for (let count = 0; count < 20; count += 1) measure(splitter.read(part).map(({ cells }) => cells[0]?.length ?? 0));
    measure(splitter.finish().map(({ cells }) => cells[0]?.length ?? 0));
    expect(longest).toBeLessThanOrEqual(2 * 1024 * 1024);
    expect(total).toBe(20 * part.length);
  });

  it('takes a line of ten million columns in pieces', () => {
    const splitter = createCsvSplitter(comma);
    const part = encoder.encode(','.repeat(250_000));
    let columns = 0;
    for (let count = 0; count < 40; count += 1) for (const { width } of splitter.read(part)) columns += width - 1;
    for (const { width } of splitter.finish()) columns += width - 1;
    expect(columns).toBe(10_000_000);
  });
});
