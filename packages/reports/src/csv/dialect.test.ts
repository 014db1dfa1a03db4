import { describe, expect, it } from 'vitest';
import { detectDialect } from './dialect.ts';

describe('the dialect of a text', () => {
  const rows = (delimiter: string) =>
    ['Vendor', 'Date', 'Amount'].join(delimiter) + `\nAcme${delimiter}2026-01-02${delimiter}12.50\n`.repeat(4);

  for (const delimiter of [',', ';', '\t', '|', '^', '~']) {
    it(`finds ${JSON.stringify(delimiter)} between the columns`, () => {
      expect(detectDialect(rows(delimiter)).delimiter).toBe(delimiter);
    });
  }

  it('is not misled by decimal commas', () => {
    expect(detectDialect(`Vendor;Net;Total\n${'Acme;1,50;2,25\n'.repeat(5)}`).delimiter).toBe(';');
  });

  it('is not misled by commas in title lines', () => {
    const titles = 'Acme, Inc., Berlin, Germany\nPayables, all, open\n\n';
    expect(detectDialect(titles + rows(';')).delimiter).toBe(';');
  });

  it('is not misled by commas in texts', () => {
    expect(detectDialect(`Vendor\tMemo\n${'Acme\tpaper, pens, ink\n'.repeat(5)}`).delimiter).toBe('\t');
  });

  it('obeys a separator line', () => {
    expect(detectDialect('sep=|\na|b\n').delimiter).toBe('|');
  });

  it('finds single quotes', () => {
    expect(detectDialect("'Vendor','Amount'\n'Acme, Ltd','1'\n'Beta','2'\n").quote).toBe("'");
  });

  it('finds rows that end with a carriage return alone', () => {
    expect(detectDialect('a,b\r1,2\r').newline).toBe('\r');
  });
});
