import type { CanonicalField, FileKind, ReportColumn } from '@linkflow/contract';
import type { Row } from '../rows.types.ts';
import type { DecimalMark } from '../values/amount.ts';
import { findSum } from './amount-sums.ts';
import { type Column, fieldsOf, isPartyList } from './map-columns.ts';

const guessConfidence = 0.4;
const nearlyAll = 0.8;

/** A best effort for a table without a header: fields by what the values look like, in reading order. */
export function mapByValues(
  columns: readonly Column[],
  kind: FileKind,
  marks: readonly DecimalMark[],
  rows: readonly Row[],
): ReportColumn[] {
  const fields = new Map<number, CanonicalField>();
  const assign = (field: CanonicalField, index: number | undefined) => {
    const isTaken = [...fields.values()].includes(field);
    if (index !== undefined && !fields.has(index) && !isTaken && fieldsOf(kind).includes(field))
      fields.set(index, field);
  };
  const isFree = ({ index }: Column) => !fields.has(index);

  for (const { index, proven } of columns) if (proven) assign(proven, index);
  const [issued, due] = columns.filter(({ profile }) => profile.type === 'date');
  assign('issueDate', issued?.index);
  assign('dueDate', due?.index);
  const amounts = columns.filter(({ profile }) => profile.type === 'number' && profile.mark !== null);
  const sum = findSum(
    amounts.map(({ index }) => index),
    marks,
    rows,
  );
  assign('netAmount', sum?.net);
  assign('taxAmount', sum?.tax);
  assign('totalAmount', sum?.total ?? amounts.at(-1)?.index);
  const names = columns.filter((column) => isFree(column) && isText(column) && column.profile.codes < nearlyAll);
  const repeated = isPartyList(kind) ? undefined : names.find(({ profile }) => profile.distinct < 1);
  assign('supplierName', (repeated ?? names[0])?.index);
  const codes = columns.filter((column) => isFree(column) && isCode(column));
  const name = [...fields].find(([, field]) => field === 'supplierName')?.[0];
  if (isPartyList(kind)) assign('supplierId', codes.find(({ index }) => name === undefined || index < name)?.index);
  else {
    assign('billNumber', codes.findLast(({ profile }) => profile.distinct > 0.9)?.index);
    assign('supplierId', codes.find(({ index }) => name !== undefined && index === name - 1)?.index);
  }
  return columns.map(({ index, header, profile }) => {
    const field = fields.get(index) ?? null;
    return { index, header, field, type: profile.type, confidence: field ? guessConfidence : 0 };
  });
}

function isText({ profile }: Column): boolean {
  return profile.type === 'text' && profile.flags < 1;
}

function isCode({ profile }: Column): boolean {
  return profile.filled > 0 && profile.codes >= nearlyAll && profile.type !== 'date' && profile.mark === null;
}
