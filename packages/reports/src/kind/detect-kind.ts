import type { FileKind, ReportInspection, ReportKind } from '@linkflow/contract';
import { gatherEvidence, type KindEvidence, type KindInput } from './kind-evidence.ts';

export type DetectedKind = ReportInspection['kind'];

interface Guess {
  readonly value: FileKind;
  readonly confidence: number;
  readonly reason: string;
}

/** From here on a kind is certain enough to refuse a file that was expected to be another. */
export const clearConfidence = 0.6;

/** What the report is. Where it could be either of two kinds, the expected one is taken with little confidence. */
export function detectKind(input: KindInput, expected?: ReportKind): DetectedKind {
  const evidence = gatherEvidence(input);
  const guess = guessKind(evidence);
  const reasons = [guess.reason, ...evidence.reasons];
  if (!expected || guess.value === expected) return { value: guess.value, confidence: guess.confidence, reasons };
  if (isNear(guess.value, expected, evidence))
    return { value: expected, confidence: 0.7, reasons: [...reasons, 'near-expected'] };
  if (guess.confidence < clearConfidence && couldBe(expected, evidence)) {
    return { value: expected, confidence: 0.5, reasons: [...reasons, 'as-expected'] };
  }
  return { value: guess.value, confidence: guess.confidence, reasons };
}

function guessKind(evidence: KindEvidence): Guess {
  const { party, document } = evidence;
  const special = guessOther(evidence);
  if (special) return special;
  if (document >= 3 && document > party) return guessDocument(evidence);
  if (party >= 1.5 && party >= document) return guessParty(evidence);
  if (document >= 2) return { ...guessDocument(evidence), confidence: 0.5 };
  return { value: 'other', confidence: 0.55, reason: 'no-known-shape' };
}

/** Reports that are neither parties nor invoices. */
function guessOther(evidence: KindEvidence): Guess | null {
  const { has, maps, numbered, purchase, sales, contactFields, party } = evidence;
  const dated = maps('issueDate') || has('date');
  if (has('journal')) return { value: 'other', confidence: 0.8, reason: 'journal' };
  if (
    (has('order', 'number') || has('order', 'id') || has('receipt') || has('quote')) &&
    !numbered &&
    !maps('dueDate') &&
    contactFields < 3
  ) {
    return { value: 'other', confidence: 0.75, reason: 'orders' };
  }
  if (has('quote', 'number') || has('quote', 'date')) return { value: 'other', confidence: 0.75, reason: 'quotes' };
  if (dated && !numbered && !maps('dueDate') && purchase === 0 && sales === 0) {
    const columnsOfBoth = has('debit') && has('credit');
    if (columnsOfBoth || has('running') || has('bank'))
      return { value: 'bank-statement', confidence: 0.85, reason: 'account-movements' };
    if (has('merchant')) return { value: 'direct-costs', confidence: 0.7, reason: 'card-spend' };
    if (has('account') && !has('tax') && !has('party') && party < 3)
      return { value: 'bank-statement', confidence: 0.7, reason: 'account-movements' };
    if (has('employee') || has('user')) return { value: 'other', confidence: 0.7, reason: 'staff' };
  }
  if (
    !dated &&
    contactFields === 0 &&
    purchase < 1 &&
    sales === 0 &&
    has('name') &&
    has('type') &&
    (has('code') || has('number'))
  ) {
    return { value: 'chart-of-accounts', confidence: 0.85, reason: 'accounts' };
  }
  if (!dated && !numbered && contactFields < 2 && (has('item') || has('price')))
    return { value: 'other', confidence: 0.75, reason: 'items' };
  if (has('time') && has('quantity') && !numbered) return { value: 'other', confidence: 0.7, reason: 'time-sheet' };
  return null;
}

function guessParty({ purchase, sales }: KindEvidence): Guess {
  if (sales > purchase) return { value: 'customers', confidence: certainty(sales - purchase), reason: 'party-list' };
  if (purchase > sales) return { value: 'suppliers', confidence: certainty(purchase - sales), reason: 'party-list' };
  return { value: 'suppliers', confidence: 0.5, reason: 'party-list' };
}

function guessDocument(evidence: KindEvidence): Guess {
  const { purchase, sales, has, maps, numbered } = evidence;
  if (sales > purchase) return { value: 'invoices', confidence: certainty(sales - purchase), reason: 'documents' };
  const isPayment =
    !maps('dueDate') &&
    !has('invoice') &&
    (has('check') ||
      has('payment', 'method') ||
      has('payment', 'number') ||
      (has('paid', 'date') && !maps('issueDate')));
  if (isPayment) return { value: 'payments', confidence: purchase > sales ? 0.8 : 0.5, reason: 'payments' };
  if (purchase > sales) return { value: 'bills', confidence: certainty(purchase - sales), reason: 'documents' };
  return { value: 'bills', confidence: numbered ? 0.5 : 0.45, reason: 'documents' };
}

function certainty(margin: number): number {
  return Math.min(0.97, Math.round((0.55 + margin * 0.14) * 100) / 100);
}

/** Kinds of one family that a report may serve as: payments and direct costs are documents of purchases, too. */
function isNear(value: FileKind, expected: ReportKind, { maps, has }: KindEvidence): boolean {
  if (value === 'bills' && expected === 'direct-costs') return !maps('dueDate');
  if (value === 'bills' && expected === 'payments') return maps('paidDate') || has('payment');
  if (value === 'direct-costs') return expected === 'payments';
  return value === 'payments' && expected === 'direct-costs';
}

function couldBe(expected: ReportKind, { party, document }: KindEvidence): boolean {
  return expected === 'suppliers' ? party >= 1.5 : document >= 2;
}
