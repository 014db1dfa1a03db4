import type { CanonicalField, FileKind, ReportColumn } from '@linkflow/contract';
import { billFields, supplierFields } from '@linkflow/contract';
import type { ColumnProfile } from '../values/column-profile.ts';
import type { Concept } from '../words/concepts.ts';
import type { Meaning } from '../words/meaning.ts';
import { isAgeBand } from './age-band.ts';
import { billRules, paymentRules } from './bill-rules.ts';
import type { FieldRule } from './rule.ts';
import { scoreHeader } from './score.ts';
import { supplierRules } from './supplier-rules.ts';

/** One column as the earlier stages know it. */
export interface Column {
  readonly index: number;
  readonly header: string;
  readonly meaning: Meaning;
  readonly profile: ColumnProfile;
  /** The field that the values alone prove. */
  readonly proven: CanonicalField | null;
}

const leastScore = 0.38;
const provenConfidence = 0.75;
/** Whose values are not those of the supplier or the bill itself. */
const others: ReadonlySet<Concept> = new Set(['customer', 'own', 'employee', 'user', 'person', 'original', 'local']);
const supplierSubject: ReadonlySet<Concept> = new Set([
  'supplier',
  'party',
  'contact',
  'purchase',
  'company',
  'code',
  'name',
  'number',
]);
const billSubject: ReadonlySet<Concept> = new Set([
  'invoice',
  'purchase',
  'expense',
  'document',
  'supplier',
  'code',
  'transaction',
]);

interface Candidate {
  readonly column: Column;
  readonly field: CanonicalField;
  readonly score: number;
}

/** The fields that a report of this kind has: a list of parties, or documents. */
export function fieldsOf(kind: FileKind): readonly CanonicalField[] {
  return isPartyList(kind) ? supplierFields : billFields;
}

export function isPartyList(kind: FileKind): boolean {
  return kind === 'suppliers' || kind === 'customers';
}

/** Gives each field at most one column and each column at most one field, the surest pairs first. */
export function mapColumns(
  columns: readonly Column[],
  kind: FileKind,
  fixed: Readonly<Record<string, string | null>> = {},
): ReportColumn[] {
  const chosen = new Map<number, Candidate>();
  const taken = new Set<CanonicalField>();
  const fields = fieldsOf(kind);
  for (const column of columns) {
    const field = fields.find((name) => name === fixed[column.index]);
    if (!field || taken.has(field)) continue;
    taken.add(field);
    chosen.set(column.index, { column, field, score: 1 });
  }
  for (const candidate of candidates(
    columns.filter((column) => fixed[column.index] === undefined),
    kind,
  )) {
    if (taken.has(candidate.field) || chosen.has(candidate.column.index)) continue;
    taken.add(candidate.field);
    chosen.set(candidate.column.index, candidate);
  }
  if (!isPartyList(kind) && !taken.has('supplierId')) takeSupplierAccount(columns, chosen, fixed);
  return columns.map(({ index, header, profile }) => {
    const match = chosen.get(index);
    return {
      index,
      header,
      field: match?.field ?? null,
      type: profile.type,
      confidence: match ? round(match.score) : 0,
    };
  });
}

/**
 * A list of payables may call the supplier's number `Account`: it then stands right before the supplier's name, or holds ids in
 * a table that names no supplier otherwise.
 */
function takeSupplierAccount(
  columns: readonly Column[],
  chosen: Map<number, Candidate>,
  fixed: Readonly<Record<string, string | null>>,
): void {
  const isNamed = [...chosen.values()].some(({ field }) => field === 'supplierName');
  const column = columns.find(({ index, meaning, profile }) => {
    if (fixed[index] !== undefined || !isAccountAlone(meaning) || profile.filled === 0) return false;
    return isNamed ? chosen.get(index + 1)?.field === 'supplierName' : profile.codes >= 0.8;
  });
  if (!column) return;
  chosen.set(column.index, { column, field: 'supplierId', score: 0.6 });
  const next = columns.find(({ index }) => index === column.index + 1);
  if (!isNamed && next && fixed[next.index] === undefined && isAccountName(next.meaning))
    chosen.set(next.index, { column: next, field: 'supplierName', score: 0.6 });
}

function isAccountAlone({ concepts }: Meaning): boolean {
  const isAccount = concepts[0] === 'account' || /^(invoice|bank) account$/.test(concepts.join(' '));
  return isAccount && !concepts.includes('name');
}

function isAccountName({ concepts }: Meaning): boolean {
  return concepts.join(' ') === 'account name';
}

function candidates(columns: readonly Column[], kind: FileKind): Candidate[] {
  const found: Candidate[] = [];
  const rules = rulesOf(kind);
  const neutral = isPartyList(kind) ? supplierSubject : billSubject;
  const namesPeople = isPartyList(kind) && columns.some(isPerson) && columns.some(isCompanyAlone);
  for (const column of columns) {
    if (isAgeBand(column.header)) continue;
    for (const field of fieldsOf(kind)) {
      const rule = rules[field];
      if (!rule) continue;
      const header = scoreHeader(column.meaning, rule, neutral);
      const surname = namesPeople && field === 'supplierName' && isNameAlone(column) ? 0.75 : 1;
      const named = header * valueFactor(rule, column) * fieldFactor(field, column) * surname;
      const score = column.proven === field ? Math.max(named, provenScore(column, rule)) : named;
      if (score >= leastScore) found.push({ column, field, score });
    }
  }
  return found.sort((a, b) => b.score - a.score || a.column.index - b.column.index);
}

function rulesOf(kind: FileKind): Readonly<Partial<Record<CanonicalField, FieldRule>>> {
  if (isPartyList(kind)) return supplierRules;
  return kind === 'payments' || kind === 'direct-costs' ? paymentRules : billRules;
}

/** Values prove a field where the header does not say that they are something else's. */
function provenScore({ meaning }: Column, { not }: FieldRule): number {
  return meaning.concepts.some((concept) => not.has(concept) || others.has(concept)) ? 0 : provenConfidence;
}

function isPerson({ meaning: { concepts } }: Column): boolean {
  return concepts.includes('person');
}

function isCompanyAlone({ meaning: { concepts } }: Column): boolean {
  return concepts.length === 1 && concepts[0] === 'company';
}

/** Beside a first name and a company, `Name` is the surname of somebody who works there. */
function isNameAlone({ meaning: { concepts } }: Column): boolean {
  return concepts.length === 1 && concepts[0] === 'name';
}

/** Values can speak against a header: a date column without a single date is none. Empty columns say nothing. */
function valueFactor({ holds }: FieldRule, { profile }: Column): number {
  if (profile.filled === 0) return holds ? 0.97 : 0.9;
  if (holds === 'date') return profile.dates > 0.3 ? 1 : profile.dates > 0 ? 0.8 : 0.45;
  if (holds === 'number') return profile.numbers > 0.3 ? 1 : profile.numbers > 0 ? 0.8 : 0.3;
  return 1;
}

function fieldFactor(field: CanonicalField, { profile, meaning }: Column): number {
  if (field === 'email' && profile.filled > 0 && profile.emails === 0) return 0.4;
  if (field === 'supplierName' && profile.type === 'number' && profile.filled > 2) return 0.5;
  if (isSupplierAlone(meaning) && profile.filled > 0) {
    if (field === 'supplierId') return profile.codes < 0.8 ? 0.3 : 1.8;
    if (field === 'supplierName' && profile.codes >= 0.8) return 0.5;
  }
  if (field === 'supplierName' && (profile.type === 'date' || profile.flags === 1)) return 0.2;
  if (field === 'billNumber' && profile.type === 'date') return 0.3;
  if (field === 'status' && profile.flags === 1) return 0.35;
  if (field === 'paymentTerms' && profile.type === 'date') return 0.2;
  if (field === 'addressLine2' && meaning.ordinal === 2) return 1.7;
  if (field === 'addressLine1' && (meaning.ordinal ?? 1) > 1) return 0.3;
  return 1;
}

/** `Vendor` as a header: the name as a rule, the id where its values are ids and another column has the name. */
function isSupplierAlone({ concepts }: Meaning): boolean {
  return concepts.length === 1 && (concepts[0] === 'supplier' || concepts[0] === 'party');
}

function round(score: number): number {
  return Math.round(Math.min(1, score) * 100) / 100;
}
