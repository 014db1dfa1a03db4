import type { ColumnType } from '@linkflow/contract';
import type { Row } from '../rows.types.ts';
import { type DecimalMark, parseAmount, provenMark } from './amount.ts';
import { isAmount, isDate } from './looks-typed.ts';

/** What a sample of a column's values shows. */
export interface ColumnProfile {
  readonly type: ColumnType;
  /** Cells that are not blank. */
  readonly filled: number;
  /** Share of the filled cells that read as dates, and as amounts. */
  readonly dates: number;
  readonly numbers: number;
  /** Share of different values among the filled cells. */
  readonly distinct: number;
  readonly emails: number;
  /** Share of yes and no, in the words reports use for them. */
  readonly flags: number;
  /** Share of single words with a digit, as ids are. */
  readonly codes: number;
  /** The decimal mark that the values prove, or null. */
  readonly mark: DecimalMark | null;
}

const sampleSize = 400;
const yesOrNo =
  /^(?:yes|no|true|false|ja|nein|nee|nei|nej|oui|non|sí|si|sim|não|tak|nie|ano|áno|ne|да|нет|evet|hayır|kyllä|ei)$/i;
const enough = 0.8;

export function profileColumn(rows: readonly Row[], index: number): ColumnProfile {
  const values = rows
    .slice(0, sampleSize)
    .map((row) => row.cells[index]?.trim() ?? '')
    .filter((value) => value !== '' && !isPlaceholder(value));
  const share = (test: (value: string) => boolean) =>
    values.length === 0 ? 0 : values.filter(test).length / values.length;
  const dates = share((value) => isDate(value) && !isBareNumber(value));
  const compactDates = share((value) => /^(19|20)\d{6}$/.test(value) && isDate(value));
  const numbers = share(isAmount);
  return {
    type: typeOf(values.length, dates, numbers),
    filled: values.length,
    dates: Math.max(dates, compactDates),
    numbers,
    distinct: new Set(values).size / Math.max(1, values.length),
    flags: share((value) => yesOrNo.test(value)),
    codes: share((value) => /^\S*\d\S*$/.test(value)),
    emails: share((value) => /^\S+@\S+\.\S+$/.test(value)),
    mark: markOf(values),
  };
}

/** Digits alone may be a number, an id or a date: only the header can tell. */
function isBareNumber(value: string): boolean {
  return parseAmount(value, '.') !== null && /^\d+([.,]\d+)?$/.test(value);
}

function isPlaceholder(value: string): boolean {
  return /^(-+|n\/?a|null|none|\?)$/i.test(value);
}

function typeOf(filled: number, dates: number, numbers: number): ColumnType {
  if (filled === 0) return 'empty';
  if (dates >= enough) return 'date';
  return numbers >= enough ? 'number' : 'text';
}

function markOf(values: readonly string[]): DecimalMark | null {
  const votes = { ',': 0, '.': 0 };
  for (const value of values) {
    const mark = provenMark(value);
    if (mark) votes[mark] += 1;
  }
  if (votes[','] === votes['.']) return null;
  return votes[','] > votes['.'] ? ',' : '.';
}
