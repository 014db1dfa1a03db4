import type { ReportColumn } from '@linkflow/contract';
import { describe, expect, it } from 'vitest';
import { createRowRole, isTotalLabel } from './row-role.ts';

const header = ['Memo', 'Vendor', 'Bill No', 'Date', 'Amount'];
const fields = [null, 'supplierName', 'billNumber', 'issueDate', 'totalAmount'] as const;
const columns: ReportColumn[] = header.map((name, index) => ({
  index,
  header: name,
  field: fields[index] ?? null,
  type: 'text',
  confidence: 1,
}));
const roleOf = (...cells: string[]) =>
  createRowRole(columns, [{ line: 0, end: 1, cells: header }], ['Acme Inc'])({ line: 1, end: 2, cells });

describe('the role of a row', () => {
  it('is told by its cells', () => {
    expect(roleOf('', ' ', '', '', '')).toBe('blank');
    expect(roleOf('x', 'Acme', 'B1', '2026-01-01', '5')).toBe('data');
    expect(roleOf('Total for Acme', '', '', '', '5')).toBe('total');
    expect(roleOf('', '', '', '', '5')).toBe('sum');
    expect(roleOf('Open bills', '', '', '', '')).toBe('note');
    expect(roleOf(...header)).toBe('header');
    expect(roleOf('Acme Inc', '', '', '', '')).toBe('header');
    expect(roleOf('', 'Friday, 6 March 2026 10:12 AM GMT-05:00', '', '', '')).toBe('footer');
  });

  it('is a total with the name of its group, where it has no date and no number', () => {
    expect(roleOf('', 'Total Beta Paper', '', '', '5')).toBe('total');
    expect(roleOf('', 'Total Beta Paper', 'B1', '', '5')).toBe('data');
  });

  it('is data for a supplier called Total', () => {
    expect(roleOf('', 'Total Energies', 'B1', '2026-01-01', '5')).toBe('data');
  });
});

describe('the label of a totals row', () => {
  for (const label of [
    'Total',
    'TOTAL:',
    'Grand Total',
    'Summe',
    'Gesamtsumme',
    'Somme',
    'Totaal',
    'Razem',
    'Ogółem',
    'Yhteensä',
    'Итого',
    'Σύνολο:',
    'Összesen',
    'Kopā',
    '合計',
    '合计',
    '합계',
    'المجموع',
    'الإجمالي',
    'סה"כ',
    'Tổng cộng',
    'Total 12',
    'Total EUR',
    'Grand total (GBP)',
  ]) {
    it(`can be ${label}`, () => expect(isTotalLabel(label)).toBe(true));
  }
  for (const label of ['Total Energies', 'Sumitomo', 'Totally Ltd', '', '12.50']) {
    it(`is not ${JSON.stringify(label)}`, () => expect(isTotalLabel(label)).toBe(false));
  }
});
