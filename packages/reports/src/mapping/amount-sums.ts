import type { CanonicalField, ReportColumn } from '@linkflow/contract';
import type { Row } from '../rows.types.ts';
import { type DecimalMark, parseAmount } from '../values/amount.ts';

const sampleSize = 100;
const leastRows = 2;
const mostColumns = 8;
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

/** The first three columns whose first two make the third. The larger of the two is the net amount. */
export function findSum(
  indexes: readonly number[],
  marks: readonly DecimalMark[],
  rows: readonly Row[],
): { net: number; tax: number; total: number } | null {
  const few = indexes.slice(0, mostColumns);
  for (const total of few)
    for (const net of few)
      for (const tax of few)
        if (new Set([net, tax, total]).size === 3 && makesTotal([net, tax, total], marks, rows, true))
          return { net, tax, total };
  return null;
}

function makesTotal(
  indexes: readonly (number | undefined)[],
  marks: readonly DecimalMark[],
  rows: readonly Row[],
  isNetLarger = false,
): boolean {
  let told = 0;
  let right = 0;
  for (const { cells } of rows.slice(0, sampleSize)) {
    const [net, tax, total] = indexes.map((index) =>
      Number(parseAmount(cells[index ?? 0] ?? '', marks[index ?? 0] ?? '.') ?? Number.NaN),
    );
    if (!net || !total || tax === undefined || Number.isNaN(tax)) continue;
    if (tax !== 0) told += 1;
    const isPlausible = !isNetLarger || Math.abs(net) > Math.abs(tax);
    if (tax !== 0 && isPlausible && Math.abs(net + tax - total) < 0.015) right += 1;
  }
  return told >= leastRows && right >= told * nearlyAll;
}
