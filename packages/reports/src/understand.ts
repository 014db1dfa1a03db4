import type { CanonicalField, ReportColumn, ReportKind, ReportLayout } from '@linkflow/contract';
import { type DetectedKind, detectKind } from './kind/detect-kind.ts';
import { kindByValues } from './kind/kind-by-values.ts';
import { completeAmounts } from './mapping/amount-sums.ts';
import { mapByValues } from './mapping/map-by-values.ts';
import { type Column, isPartyList, mapColumns } from './mapping/map-columns.ts';
import { fieldOfValues } from './mapping/value-evidence.ts';
import type { Row } from './rows.types.ts';
import { type FoundTable, findTable } from './table/find-table.ts';
import { findSubject } from './table/subject.ts';
import type { DecimalMark } from './values/amount.ts';
import { profileColumn } from './values/column-profile.ts';
import { type DateVotes, decideOrder, newVotes, type OrderDecision, voteDate, votePair } from './values/date-order.ts';
import { meaningOf } from './words/meaning.ts';

/** Everything that is decided from the first rows; reading the rest only applies it. */
export interface Understanding {
  readonly table: FoundTable;
  readonly kind: DetectedKind;
  readonly columns: readonly ReportColumn[];
  /** Decimal mark by column. */
  readonly marks: readonly DecimalMark[];
  readonly dates: OrderDecision;
  /** Year for dates that have none, as in DATEV's `EXTF` files. */
  readonly year: number | null;
  /** Several rows make one bill, each repeating the bill's own fields. */
  readonly perLine: boolean;
}

export interface UnderstandOptions {
  readonly expected?: ReportKind;
  readonly layout?: ReportLayout;
  /** Further titles, such as the name of the sheet. */
  readonly titles?: readonly string[];
  /** The delimiter of a text, a hint at the decimal mark. */
  readonly delimiter?: string;
}

/** What a table is, from its first rows. Null where there is no table. */
export function understand(head: readonly Row[], options: UnderstandOptions = {}): Understanding | null {
  const { expected, layout = {}, titles = [], delimiter } = options;
  const table = findTable(head, layout);
  if (!table) return null;
  const subject = findSubject(table.header?.cells ?? []);
  const columns = describeColumns(table, subject?.strip);
  const input = {
    columns,
    subject: subject?.concepts ?? [],
    titles: [...table.titles, ...titles],
    sample: table.sample,
  };
  const kind: DetectedKind = layout.kind
    ? { value: layout.kind, confidence: 1, reasons: ['chosen'] }
    : ((table.header ? null : kindByValues(columns, expected)) ??
      unlessUnknown(detectKind(input, expected), columns, options));
  const marks = decimalMarks(columns, delimiter);
  const named =
    table.header || layout.columns
      ? mapColumns(layout.kind ? columns.map(customersAsSuppliers) : columns, kind.value, layout.columns)
      : mapByValues(columns, kind.value, marks, table.sample);
  const mapped = isPartyList(kind.value) || layout.columns ? named : completeAmounts(named, marks, table.sample);
  return {
    table,
    kind,
    columns: mapped,
    marks,
    dates: layout.dateOrder ? { order: layout.dateOrder, sure: true } : decideOrder(dateVotes(mapped, table.sample)),
    year: datevYear(head),
    perLine: !isPartyList(kind.value) && repeatsBills(mapped, table.sample),
  };
}

/** A table whose columns say nothing, or only what the customer says, is judged as what is expected. */
function unlessUnknown(
  kind: DetectedKind,
  columns: readonly Column[],
  { expected, layout }: UnderstandOptions,
): DetectedKind {
  if (!expected || !kind.reasons.includes('no-known-shape')) return kind;
  const saysNothing =
    columns.some(({ header }) => header) && mapColumns(columns, expected).every(({ field }) => !field);
  if (!saysNothing && !layout?.columns) return kind;
  return { value: expected, confidence: 0.3, reasons: [...kind.reasons, 'as-expected'] };
}

/** The votes of some rows for the order of their dates. */
export function dateVotes(
  columns: readonly ReportColumn[],
  rows: readonly Row[],
  votes: DateVotes = newVotes(),
): DateVotes {
  const dated = columns.filter(({ field }) => field === 'issueDate' || field === 'dueDate' || field === 'paidDate');
  const issue = dated.find(({ field }) => field === 'issueDate')?.index;
  const due = dated.find(({ field }) => field === 'dueDate')?.index;
  for (const { cells } of rows) {
    for (const { index } of dated) voteDate(votes, cells[index] ?? '');
    if (issue !== undefined && due !== undefined) votePair(votes, cells[issue] ?? '', cells[due] ?? '');
  }
  return votes;
}

function describeColumns({ header, width, sample }: FoundTable, strip = (text: string) => text): Column[] {
  return Array.from({ length: width }, (_, index) => {
    const text = header?.cells[index]?.trim() ?? '';
    return {
      index,
      header: text,
      meaning: meaningOf(strip(text)),
      profile: profileColumn(sample, index),
      proven: fieldOfValues(sample, index),
    };
  });
}

/** A list that the customer says is of suppliers may still call them customers. */
function customersAsSuppliers(column: Column): Column {
  const concepts = column.meaning.concepts.map((concept) => (concept === 'customer' ? 'supplier' : concept));
  return { ...column, meaning: { ...column.meaning, concepts } };
}

/** A column that proves no mark follows the others of its table; without any proof, a semicolon hints at the comma. */
function decimalMarks(columns: readonly Column[], delimiter?: string): DecimalMark[] {
  const proven = columns.map(({ profile }) => profile.mark).filter((mark) => mark !== null);
  const commas = proven.filter((mark) => mark === ',').length;
  const fallback = proven.length === 0 ? (delimiter === ';' ? ',' : '.') : commas * 2 > proven.length ? ',' : '.';
  return columns.map(({ profile }) => profile.mark ?? fallback);
}

/** Neighbouring rows with the same supplier and number, in a table that has columns of lines. */
function repeatsBills(columns: readonly ReportColumn[], sample: readonly Row[]): boolean {
  const at = (field: CanonicalField) => columns.find((column) => column.field === field)?.index;
  const number = at('billNumber');
  const lines = [at('lineAmount'), at('unitAmount'), at('quantity'), at('lineDescription')];
  if (number === undefined || lines.every((index) => index === undefined)) return false;
  const supplier = at('supplierId') ?? at('supplierName');
  const key = ({ cells }: Row) =>
    `${cells[number]?.trim()}\u0000${supplier === undefined ? '' : cells[supplier]?.trim()}`;
  return sample.some((row, index) => {
    const before = sample[index - 1];
    return before !== undefined && row.cells[number]?.trim() !== '' && key(row) === key(before);
  });
}

/** `EXTF` header: field 13 is the first day of the business year, field 15 of the period (DATEV format description). */
function datevYear(head: readonly Row[]): number | null {
  const cells = head[0]?.cells ?? [];
  if (cells[0] !== 'EXTF' && cells[0] !== 'DTVF') return null;
  const day = /^(\d{4})\d{4}$/.exec(cells[14] ?? '') ?? /^(\d{4})\d{4}$/.exec(cells[12] ?? '');
  return day ? Number(day[1]) : null;
}
