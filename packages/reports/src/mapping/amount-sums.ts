import type { CanonicalField, ReportColumn } from '@linkflow/contract';
import type { Row } from '../rows.types.ts';
import { type DecimalMark, parseAmount } from '../values/amount.ts';

const sampleSize = 100;
const leastRows = 2;
const nearlyAll = 0.9;
const confidence = 0.7;

/** Gives a column that was left over the one of net, tax and total that is missing, where each row's net and tax make its total. */
export function completeAmounts(
  columns: readonly ReportColumn[],
  marks: readonly DecimalMark[],
  rows: readonly Row[],
): ReportColumn[] {
  const at = (field: CanonicalField) => columns.find((column) => column.field === field)?.index;
  const known = [at('netAmount'), at('taxAmount'), at('totalAmount')];
  const missing = known.indexOf(undefined);
  if (missing < 0 || known.filter((index) => index === undefined).length > 1) return [...columns];
  const found = columns.find(({ index, field, type }) => {
    if (field !== null || type !== 'number') return false;
    const [net, tax, total] = known.map((column) => column ?? index);
    return makesTotal([net, tax, total], marks, rows);
  });
  const field = (['netAmount', 'taxAmount', 'totalAmount'] as const)[missing];
  return columns.map((column) => (column === found && field ? { ...column, field, confidence } : column));
}

function makesTotal(
  indexes: readonly (number | undefined)[],
  marks: readonly DecimalMark[],
  rows: readonly Row[],
): boolean {
  let told = 0;
  let right = 0;
  for (const { cells } of rows.slice(0, sampleSize)) {
    const [net, tax, total] = indexes.map((index) =>
      Number(parseAmount(cells[index ?? 0] ?? '', marks[index ?? 0] ?? '.') ?? Number.NaN),
    );
    if (!net || !total || tax === undefined || Number.isNaN(tax)) continue;
    if (tax !== 0) told += 1;
    if (tax !== 0 && Math.abs(net + tax - total) < 0.015) right += 1;
  }
  return told >= leastRows && right >= told * nearlyAll;
}
