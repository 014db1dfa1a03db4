import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCsvReader } from './csv-reader.ts';
import type { Dialect } from './dialect.types.ts';

const comma: Dialect = { delimiter: ',', quote: '"', newline: '\n' };

function readAll(parts: readonly string[], dialect = comma) {
  const reader = createCsvReader(dialect);
  return [...parts.flatMap((part) => reader.read(part)), ...reader.finish()];
}

describe('a reader of delimited text', () => {
  it('counts the physical lines of a record', () => {
    expect(readAll(['a,b\r\n"x\r\ny",1\r\nz,2'])).toEqual([
      { line: 0, end: 1, cells: ['a', 'b'] },
      { line: 1, end: 3, cells: ['x\r\ny', '1'] },
      { line: 3, end: 4, cells: ['z', '2'] },
    ]);
  });

  it('undoes doubled quotes', () => {
    expect(readAll(['"12"" pipe",1\n']).map(({ cells }) => cells)).toEqual([['12" pipe', '1']]);
  });

  it('keeps rows of any width', () => {
    expect(readAll(['a,b\n1\n1,2,3\n']).map(({ cells }) => cells.length)).toEqual([2, 1, 3]);
  });

  it('takes the line as it stands when its quote is never closed', () => {
    const rows = readAll(['a,b\n"broken,1\nnext,2\n']);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['a', 'b'],
      ['"broken', '1'],
      ['next', '2'],
    ]);
    expect(rows.map(({ line }) => line)).toEqual([0, 1, 2]);
  });

  it('does not hold a whole file for a quote that is never closed', () => {
    const reader = createCsvReader(comma);
    reader.read('"broken,1\n');
    let rows = 0;
    for (let part = 0; part < 30; part += 1) rows += reader.read('next,2\n'.repeat(10_000)).length;
    expect(rows).toBeGreaterThan(100_000);
  });

  it('gives back any table, whatever the chunks it came in', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', ',', '"', '\n', ' ', ';', '1') });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 9 }), (rows, size) => {
        const text = rows.map((cells) => cells.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')).join('\n');
        const parts = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
        expect(readAll(parts).map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });
});
