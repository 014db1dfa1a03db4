import type { CanonicalField, FileKind, ReportColumn } from '@linkflow/contract';
import { type Column, isPartyList } from './map-columns.ts';

const guessConfidence = 0.4;

/** A best effort for a table without a header: fields by what the values look like, in reading order. */
export function mapByValues(columns: readonly Column[], kind: FileKind): ReportColumn[] {
  const fields = isPartyList(kind) ? partyFields(columns) : documentFields(columns);
  return columns.map(({ index, header, profile }) => {
    const field = fields.get(index) ?? null;
    return { index, header, field, type: profile.type, confidence: field ? guessConfidence : 0 };
  });
}

function partyFields(columns: readonly Column[]): Map<number, CanonicalField> {
  const fields = new Map<number, CanonicalField>();
  assign(
    fields,
    'email',
    columns.find(({ profile }) => profile.emails > 0.7),
  );
  assign(
    fields,
    'supplierName',
    texts(columns).find(({ index }) => !fields.has(index)),
  );
  return fields;
}

function documentFields(columns: readonly Column[]): Map<number, CanonicalField> {
  const fields = new Map<number, CanonicalField>();
  const dates = columns.filter(({ profile }) => profile.type === 'date');
  const amounts = columns.filter(({ profile }) => profile.type === 'number' && profile.mark !== null);
  assign(fields, 'issueDate', dates[0]);
  assign(fields, 'dueDate', dates[1]);
  assign(fields, 'totalAmount', amounts.at(-1));
  const names = texts(columns).filter(({ index }) => !fields.has(index));
  assign(fields, 'supplierName', names.find(({ profile }) => profile.distinct < 1) ?? names[0]);
  const ids = columns.filter(
    ({ index, profile }) => !fields.has(index) && profile.distinct > 0.9 && profile.filled > 0,
  );
  assign(fields, 'billNumber', ids[0]);
  return fields;
}

function texts(columns: readonly Column[]): Column[] {
  return columns.filter(({ profile }) => profile.type === 'text' && profile.emails < 0.5);
}

function assign(fields: Map<number, CanonicalField>, field: CanonicalField, column: Column | undefined): void {
  if (column && !fields.has(column.index)) fields.set(column.index, field);
}
