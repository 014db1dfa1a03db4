import type { CanonicalField, FileKind } from '@linkflow/contract';
import { isAgeBand } from '../mapping/age-band.ts';
import { type Column, mapColumns } from '../mapping/map-columns.ts';
import type { Row } from '../rows.types.ts';
import type { Concept } from '../words/concepts.ts';
import { meaningOf } from '../words/meaning.ts';

export interface KindInput {
  readonly columns: readonly Column[];
  readonly subject: readonly Concept[];
  readonly titles: readonly string[];
  readonly sample: readonly Row[];
}

/** What speaks for each answer, in points. */
export interface KindEvidence {
  /** A list of parties: names, ids, ways to reach them. */
  readonly party: number;
  /** Documents: dates, numbers, amounts. */
  readonly document: number;
  /** Words of buying and of selling, for documents. */
  readonly purchase: number;
  readonly sales: number;
  /** Words for suppliers and for customers, for lists of parties. */
  readonly suppliers: number;
  readonly customers: number;
  readonly reasons: readonly string[];
  has(...concepts: readonly Concept[]): boolean;
  maps(field: CanonicalField): boolean;
  /** A column that names an invoice or document by number. */
  readonly numbered: boolean;
  readonly contactFields: number;
  /** What the report as a whole is of, by its title or by a column of types with that one value. */
  readonly isOnly: (concept: Concept) => boolean;
  /** Columns of sums by age, such as `31 - 60`. */
  readonly ageBands: number;
  /** Concepts of the first column. */
  readonly first: readonly Concept[];
}

const contactFields: readonly CanonicalField[] = [
  'email',
  'phone',
  'addressLine1',
  'city',
  'postalCode',
  'country',
  'region',
  'taxNumber',
  'bankAccount',
  'paymentTerms',
];
/** Most rows must be of a type for the report to be of it. */
const mostRows = 0.8;
const buying: readonly Concept[] = ['supplier', 'purchase', 'expense'];
const selling: readonly Concept[] = ['customer', 'sales'];
const asides: readonly Concept[] = [
  'line',
  'item',
  'account',
  'project',
  'credit',
  'description',
  'terms',
  'note',
  'own',
  'category',
  'group',
  'tax',
  'street',
  'address',
  'city',
  'region',
  'postal',
  'country',
];

export function gatherEvidence(input: KindInput): KindEvidence {
  const asParty = fieldsFound(input.columns, 'suppliers', 0.55);
  const asDocument = fieldsFound(input.columns, 'bills', 0.6);
  const contacts = contactFields.filter((field) => asParty.has(field)).length;
  const numbered = input.columns.some(({ meaning: { concepts } }) => isDocumentNumber(concepts));
  const points = (field: CanonicalField, value: number) => (asDocument.has(field) ? value : 0);
  const reasons: string[] = [];
  const party = (asParty.has('supplierName') ? 1.5 : 0) + (asParty.has('supplierId') ? 0.5 : 0) + Math.min(4, contacts);
  const isBilled = asDocument.has('issueDate') && asDocument.has('dueDate');
  return {
    party,
    document:
      (isBilled ? 2 : 0) +
      points('issueDate', 2) +
      points('dueDate', 1.5) +
      points('totalAmount', 1.5) +
      (numbered ? 2 : 0) +
      points('netAmount', 0.5) +
      points('taxAmount', 0.5) +
      points('quantity', 0.5) +
      points('unitAmount', 0.5) +
      points('lineAmount', 1),
    purchase: sidePoints(input, buying, 'purchase', reasons),
    sales: sidePoints(input, selling, 'sales', reasons),
    suppliers: sidePoints(input, ['supplier'], 'suppliers', reasons),
    customers: sidePoints(input, ['customer'], 'customers', reasons),
    reasons,
    has: (...wanted) =>
      input.columns.some(({ meaning }) => wanted.every((concept) => meaning.concepts.includes(concept))),
    maps: (field) => asDocument.has(field) || asParty.has(field),
    numbered,
    contactFields: contacts,
    isOnly: (concept) =>
      input.titles.some((title) => title.length < 60 && meaningOf(title).concepts.includes(concept)) ||
      shareOfType(input, (found) => found.includes(concept)) >= mostRows,
    ageBands: input.columns.filter(({ header }) => isAgeBand(header)).length,
    first: input.columns[0]?.meaning.concepts ?? [],
  };
}

function fieldsFound(columns: readonly Column[], kind: FileKind, least: number): Set<CanonicalField> {
  const found = new Set<CanonicalField>();
  for (const { field, confidence } of mapColumns(columns, kind)) if (field && confidence >= least) found.add(field);
  return found;
}

function isDocumentNumber(concepts: readonly Concept[]): boolean {
  const has = (concept: Concept) => concepts.includes(concept);
  return (
    (has('invoice') || has('document')) &&
    (has('number') || has('id') || has('reference')) &&
    !has('order') &&
    !has('line')
  );
}

function sidePoints(
  { columns, subject, titles, sample }: KindInput,
  side: readonly Concept[],
  name: string,
  reasons: string[],
): number {
  const isSide = (concept: Concept) => side.includes(concept);
  const isTypeOfSide = (concept: Concept) => isSide(concept) && concept !== 'expense';
  const named = columns.filter(
    ({ meaning, index }) => meaning.concepts.some(isSide) && !(index === 0 && isOwn(columns[1])),
  );
  const main = named.filter(
    ({ index, meaning }) => index === 0 || !meaning.concepts.some((concept) => asides.includes(concept)),
  );
  const aside = named.length - main.length;
  let points = Math.min(3, main.length * 2) + Math.min(0.5, aside * 0.25);
  if (points > 0) reasons.push(`header-${name}`);
  if (subject.some(isSide)) {
    points += 3;
    reasons.push(`subject-${name}`);
  }
  if (titles.some((title) => title.length < 60 && meaningOf(title).concepts.some(isSide))) {
    points += 2;
    reasons.push(`title-${name}`);
  }
  const inValues = shareOfType({ columns, sample }, (concepts) => concepts.some(isTypeOfSide)) * 3;
  if (inValues > 0) reasons.push(`values-${name}`);
  return points + inValues;
}

/** SAP calls an installation of itself `Client`, and names the company of its own next to it. */
function isOwn(column: Column | undefined): boolean {
  return column?.meaning.concepts.includes('own') ?? false;
}

/** The share of rows whose type says so, as in a column `Type` with `Supplier` and `Customer`, or `Bill` and `Payment`. */
function shareOfType(
  { columns, sample }: Pick<KindInput, 'columns' | 'sample'>,
  says: (concepts: readonly Concept[]) => boolean,
): number {
  let best = 0;
  for (const { index, profile, meaning } of columns) {
    const isType =
      meaning.concepts.includes('type') || meaning.concepts.includes('category') || meaning.concepts.includes('group');
    if (!isType || profile.type !== 'text') continue;
    const values = sample
      .slice(0, 200)
      .map((row) => row.cells[index]?.trim() ?? '')
      .filter((value) => value !== '');
    const matching = values.filter((value) => says(meaningOf(value).concepts));
    best = Math.max(best, matching.length / Math.max(1, values.length));
  }
  return best;
}
