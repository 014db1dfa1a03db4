import type { CanonicalField, CanonicalRecord } from '@linkflow/contract';
import type { Row } from './rows.types.ts';
import type { Understanding } from './understand.ts';
import { type DecimalMark, parseAmount } from './values/amount.ts';
import { type DateOrder, parseDate } from './values/date.ts';

const dateFields: ReadonlySet<CanonicalField> = new Set(['issueDate', 'dueDate', 'paidDate']);
const amountFields: ReadonlySet<CanonicalField> = new Set([
  'netAmount',
  'taxAmount',
  'totalAmount',
  'amountDue',
  'quantity',
  'unitAmount',
  'lineAmount',
]);

/** A row as a record, and the cells that could not be read as what their column holds. */
export interface Reading {
  readonly record: CanonicalRecord;
  readonly unreadable: readonly CanonicalField[];
}

interface FieldReader {
  readonly field: CanonicalField;
  readonly index: number;
  read(text: string): string | null;
}

/** The name that a row above gives to a group of rows, and the column it stands in. */
export interface Group {
  readonly name: string;
  readonly column: number;
}

/** A reader for the rows of one table. Pure. A group names the supplier where its rows leave that to it. */
export function createRecordReader({ columns, marks, dates, year }: Understanding) {
  const readers = columns.flatMap(({ field, index }): FieldReader[] =>
    field ? [{ field, index, read: readerFor(field, marks[index] ?? '.', dates.order, year) }] : [],
  );
  const nameColumn = columns.find(({ field }) => field === 'supplierName')?.index;

  return ({ cells }: Row, group?: Group): Reading => {
    const record: { [field in CanonicalField]?: string } = {};
    const unreadable: CanonicalField[] = [];
    if (group && (nameColumn === undefined || nameColumn === group.column)) record.supplierName = group.name;
    for (const { field, index, read } of readers) {
      const text = cells[index]?.trim();
      if (!text) continue;
      const value = read(text);
      if (value === null) unreadable.push(field);
      else if (value !== '') record[field] = value;
    }
    return { record, unreadable };
  };
}

function readerFor(field: CanonicalField, mark: DecimalMark, order: DateOrder, year: number | null) {
  if (amountFields.has(field)) return (text: string) => (isNothing(text) ? '' : parseAmount(text, mark));
  if (!dateFields.has(field)) return (text: string) => text;
  return (text: string) => (isNothing(text) ? '' : (parseDate(text, order) ?? withoutYear(text, year)));
}

function isNothing(text: string): boolean {
  return /^(-+|–|n\/?a|null)$/i.test(text);
}

/** `DDMM` or `DMM` of a file that gives the year elsewhere. */
function withoutYear(text: string, year: number | null): string | null {
  const match = year === null ? null : /^(\d{1,2})(\d{2})$/.exec(text);
  return match ? parseDate(`${match[1]}.${match[2]}.${year}`, 'dmy') : null;
}
