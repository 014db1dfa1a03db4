import type { FileKind, ReportInspection, ReportKind } from '@linkflow/contract';
import type { Concept } from '../words/concepts.ts';
import { gatherEvidence, type KindEvidence, type KindInput } from './kind-evidence.ts';

export type DetectedKind = ReportInspection['kind'];

interface Guess {
  readonly value: FileKind;
  readonly confidence: number;
  readonly reason: string;
}

/** From here on a kind is certain enough to refuse a file that was expected to be another. */
export const clearConfidence = 0.6;

/** Points by which one side must lead. */
const clearMargin = 1;

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
  if (document >= 2 && document >= party && evidence.contactFields < 2) return guessDocument(evidence);
  if (party >= 1.5 && party >= document) return guessParty(evidence);
  if (document >= 2) return { ...guessDocument(evidence), confidence: 0.5 };
  return { value: 'other', confidence: 0.55, reason: 'no-known-shape' };
}

/** Reports that are neither parties nor invoices. */
function guessOther(evidence: KindEvidence): Guess | null {
  const { has, maps, numbered, purchase, sales, contactFields, party, isOnly, first } = evidence;
  const dated = maps('issueDate') || has('date') || has('time');
  if (!dated && !numbered && evidence.ageBands >= 2)
    return { value: 'other', confidence: 0.75, reason: 'balances-by-age' };
  if (isCreditNotes(evidence)) return { value: 'other', confidence: 0.75, reason: 'credit-notes' };
  if (dated && !numbered && contactFields < 3 && has('employee'))
    return { value: 'other', confidence: 0.75, reason: 'expense-report' };
  if (dated && !numbered && !maps('dueDate') && has('running'))
    return { value: 'bank-statement', confidence: 0.85, reason: 'account-movements' };
  if ((dated || maps('paidDate')) && !numbered && !maps('dueDate') && contactFields < 2 && has('merchant'))
    return { value: 'direct-costs', confidence: 0.7, reason: 'card-spend' };
  const isMoved = has('balance') && purchase === 0 && sales === 0 && !has('party');
  if (has('valued') && !maps('dueDate') && (!numbered || isMoved))
    return { value: 'bank-statement', confidence: 0.85, reason: 'account-movements' };
  if (has('asset') && !numbered && !maps('dueDate')) return { value: 'other', confidence: 0.75, reason: 'assets' };
  if (
    !dated &&
    contactFields === 0 &&
    has('debit') &&
    has('credit') &&
    (has('running') || has('limit') || has('balance'))
  )
    return { value: 'other', confidence: 0.75, reason: 'balances' };
  if (isOnly('journal') && !maps('dueDate')) return { value: 'other', confidence: 0.8, reason: 'journal' };
  if (has('journal') && !numbered && purchase === 0) return { value: 'other', confidence: 0.8, reason: 'journal' };
  if (
    (has('order', 'number') ||
      has('order', 'id') ||
      (first.includes('order') && has('order', 'reference')) ||
      has('order', 'quantity') ||
      (has('order', 'date') && !maps('issueDate')) ||
      has('receipt') ||
      has('quote')) &&
    !numbered &&
    !maps('dueDate') &&
    contactFields < 3
  ) {
    return { value: 'other', confidence: 0.75, reason: 'orders' };
  }
  if (has('quote', 'number') || has('quote', 'date')) return { value: 'other', confidence: 0.75, reason: 'quotes' };
  if (dated && !numbered && !maps('dueDate') && purchase === 0 && namesBankAccount(evidence))
    return { value: 'bank-statement', confidence: 0.75, reason: 'account-movements' };
  if (dated && !numbered && !maps('dueDate') && purchase === 0 && sales === 0) {
    const columnsOfBoth = has('debit') && has('credit');
    if (columnsOfBoth || has('bank')) return { value: 'bank-statement', confidence: 0.85, reason: 'account-movements' };
    const saysWhatFor = has('description') || has('note') || has('reference') || has('document');
    if (saysWhatFor && has('balance') && !has('party') && !has('name') && !has('tax')) {
      return { value: 'bank-statement', confidence: 0.75, reason: 'account-movements' };
    }
    if (has('account') && !has('tax') && !has('party') && !has('name') && party < 3)
      return { value: 'bank-statement', confidence: 0.7, reason: 'account-movements' };
    if (has('employee') || has('user')) return { value: 'other', confidence: 0.7, reason: 'staff' };
    if (has('description') && !has('party') && !has('name') && !has('tax') && !has('document'))
      return { value: 'bank-statement', confidence: 0.55, reason: 'account-movements' };
  }
  if (
    !dated &&
    !numbered &&
    contactFields === 0 &&
    purchase < 1 &&
    sales === 0 &&
    (isAccountList(first) ||
      (has('debit') && has('credit')) ||
      (has('type') && (has('account') || (has('name') && (has('code') || has('number'))))))
  ) {
    return { value: 'chart-of-accounts', confidence: 0.85, reason: 'accounts' };
  }
  if (!dated && !numbered && contactFields < 2 && (has('item') || has('price')))
    return { value: 'other', confidence: 0.75, reason: 'items' };
  if (has('time') && has('quantity') && !numbered) return { value: 'other', confidence: 0.7, reason: 'time-sheet' };
  return null;
}

/** Credit notes lower what is owed: a list of nothing else is no list of bills. */
function isCreditNotes({ has, isOnly, numbered, maps }: KindEvidence): boolean {
  if (isOnly('credit-note')) return true;
  const isNamed = has('credit-note', 'number') || has('credit-note', 'id') || has('credit-note', 'date', 'supplier');
  return (isNamed || (has('credit-note', 'date') && !has('reference'))) && !numbered && !maps('dueDate');
}

/** Movements with the account of the other side and what they were for. */
function namesBankAccount({ has }: KindEvidence): boolean {
  return (has('iban') || has('swift') || has('bank', 'account')) && (has('description') || has('reference'));
}

function isAccountList(first: readonly Concept[]): boolean {
  return first.length === 1 && first[0] === 'account';
}

function guessParty({ suppliers, customers }: KindEvidence): Guess {
  const margin = suppliers - customers;
  if (suppliers > 0 && customers === 0 && margin < clearMargin) {
    return { value: 'suppliers', confidence: 0.7, reason: 'party-list' };
  }
  if (Math.abs(margin) < clearMargin) return { value: 'suppliers', confidence: 0.5, reason: 'party-list' };
  return {
    value: margin > 0 ? 'suppliers' : 'customers',
    confidence: certainty(Math.abs(margin)),
    reason: 'party-list',
  };
}

function guessDocument(evidence: KindEvidence): Guess {
  const margin = evidence.purchase - evidence.sales;
  if (margin <= -clearMargin) return { value: 'invoices', confidence: certainty(-margin), reason: 'documents' };
  const isPurchase = margin >= clearMargin;
  if (isPayment(evidence)) return { value: 'payments', confidence: isPurchase ? 0.8 : 0.5, reason: 'payments' };
  return { value: 'bills', confidence: isPurchase ? certainty(margin) : 0.5, reason: 'documents' };
}

/** Money that went out, by cheque or transfer, without what a bill has: a number, a due date, its tax. */
function isPayment({ has, maps, numbered, isOnly }: KindEvidence): boolean {
  if ((isOnly('payment') || isOnly('check')) && !maps('dueDate')) return true;
  if (has('paid', 'date') && has('paid', 'amount') && !maps('issueDate') && !maps('dueDate')) return true;
  if ((numbered && !has('check')) || maps('dueDate') || has('tax')) return false;
  return (
    has('check') || has('payment', 'method') || has('payment', 'number') || (has('paid', 'date') && !maps('issueDate'))
  );
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
