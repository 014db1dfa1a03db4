import type { CanonicalField } from '@linkflow/contract';
import type { Row } from '../rows.types.ts';
import { currencyCodes } from '../values/currencies.ts';
import { areNationalTaxNumbers, isIban, isVatNumber } from './identifiers.ts';

const sampleSize = 200;
const nearlyAll = 0.9;

/** The field that the values of a column prove by their form and check digits, whatever its header says; null as a rule. */
export function fieldOfValues(rows: readonly Row[], index: number): CanonicalField | null {
  const values = rows
    .slice(0, sampleSize)
    .map((row) => row.cells[index]?.trim() ?? '')
    .filter((value) => value !== '');
  const nearly = (test: (value: string) => boolean) =>
    values.length > 1 && values.filter(test).length >= values.length * nearlyAll;
  if (nearly(isIban)) return 'bankAccount';
  if (nearly(isVatNumber) || areNationalTaxNumbers(values)) return 'taxNumber';
  if (nearly((value) => currencyCodes.has(value))) return 'currency';
  return nearly((value) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) ? 'email' : null;
}
