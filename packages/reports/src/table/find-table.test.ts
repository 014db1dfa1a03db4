import { describe, expect, it } from 'vitest';
import type { Row } from '../rows.types.ts';
import { findTable } from './find-table.ts';
import { findSubject } from './subject.ts';

function rowsOf(...lines: string[]): Row[] {
  return lines.map((text, line) => ({ line, end: line + 1, cells: text.split(',') }));
}

describe('the header', () => {
  it('is the row of known words, below titles and above values', () => {
    const table = findTable(rowsOf('Acme Inc', 'Open Bills,,', 'Vendor,Bill Date,Amount', 'X,2026-01-02,5'));
    expect(table).toMatchObject({ header: { line: 2 }, dataStart: 3, width: 3, titles: ['Acme Inc', 'Open Bills'] });
  });

  it('is not a row of values that happen to be known words', () => {
    const table = findTable(rowsOf('Zorgle,Blarf,Date', 'Supplier,Payment,2026-01-02', 'Supplier,Payment,2026-01-03'));
    expect(table?.header?.line).toBe(0);
  });

  it('is found by contrast where no word is known', () => {
    const table = findTable(rowsOf('Zorgle,Blarf', 'abc,12.50', 'def,13.00'));
    expect(table?.header?.line).toBe(0);
  });

  it('is absent where the first row holds values', () => {
    expect(findTable(rowsOf('Xyz,12.50', 'Abc,13.00'))).toMatchObject({ header: null, dataStart: 0 });
  });

  it('is where the customer says', () => {
    const table = findTable(rowsOf('Vendor,Amount', 'Old,New', 'X,5'), { headerRow: 1 });
    expect(table).toMatchObject({ header: { line: 1 }, dataStart: 2 });
  });
});

describe('a table', () => {
  it('ends before columns that no row uses', () => {
    expect(findTable(rowsOf('Vendor,Amount,,', 'X,5,,', 'Y,6,,'))?.width).toBe(2);
  });

  it('is absent from blank rows', () => {
    expect(findTable(rowsOf(',', ''))).toBeNull();
  });
});

describe('the subject of headers', () => {
  it('is the word most of them begin with', () => {
    const subject = findSubject(['Lieferant Name', 'Lieferant Ort', 'Lieferant Nummer', 'Lieferant Land', 'Saldo']);
    expect(subject?.concepts).toEqual(['supplier']);
    expect(subject?.strip('Lieferant Ort')).toBe('Ort');
  });

  it('is absent where they differ', () => {
    expect(findSubject(['Name', 'City', 'Vendor No', 'Vendor Group', 'Country'])).toBeNull();
  });
});
