import type { CanonicalField, CanonicalRecord } from '@linkflow/contract';
import { isPartyList } from '../mapping/map-columns.ts';
import type { Reading } from '../read-record.ts';
import { KeySet } from '../summary/key-set.ts';
import { billKey } from '../summary/summarise.ts';
import type { Understanding } from '../understand.ts';
import type { IssueList } from './issue-list.ts';

const dateFields: readonly CanonicalField[] = ['issueDate', 'dueDate', 'paidDate'];
const amountFields: readonly CanonicalField[] = ['totalAmount', 'netAmount', 'lineAmount', 'amountDue'];

/** A check of each record for what is missing, unreadable or said twice; `seen` are the keys of the records met so far. */
export function createRecordCheck(understanding: Understanding, issues: IssueList, seen = new KeySet()) {
  const check = isPartyList(understanding.kind.value)
    ? supplierCheck(issues, seen)
    : billCheck(understanding, issues, seen);
  return (line: number, { record, unreadable }: Reading): void => {
    for (const column of unreadable) {
      issues.add(dateFields.includes(column) ? 'date-unreadable' : 'amount-unreadable', { line, column });
    }
    check(line, record, unreadable);
  };
}

function supplierCheck(issues: IssueList, seen: KeySet) {
  return (line: number, record: CanonicalRecord): void => {
    if (!record.supplierName && !record.supplierId) issues.add('supplier-missing', { line });
    else if (!seen.add((record.supplierId ?? record.supplierName ?? '').toLowerCase()))
      issues.add('supplier-duplicate', { line });
  };
}

function billCheck({ kind, columns, perLine }: Understanding, issues: IssueList, seen: KeySet) {
  const mapped = new Set(columns.map(({ field }) => field));
  const amounts = amountFields.filter((field) => mapped.has(field));
  const total =
    kind.value === 'bills' ? amounts.find((field) => field === 'totalAmount' || field === 'netAmount') : null;
  const isNamed = mapped.has('supplierName') || mapped.has('supplierId');

  return (line: number, record: CanonicalRecord, unreadable: readonly CanonicalField[]): void => {
    if (mapped.has('issueDate') && !record.issueDate && !unreadable.includes('issueDate'))
      issues.add('date-missing', { line, column: 'issueDate' });
    const first = amounts[0];
    if (first && amounts.every((field) => record[field] === undefined && !unreadable.includes(field))) {
      issues.add('amount-missing', { line, column: first });
    }
    if (total && record[total]?.startsWith('-')) issues.add('amount-negative', { line, column: total });
    if (isNamed && !record.supplierName && !record.supplierId) issues.add('supplier-missing', { line });
    if (mapped.has('billNumber') && !record.billNumber) issues.add('bill-number-missing', { line });
    if (record.billNumber && !perLine && !seen.add(billKey(record))) issues.add('bill-duplicate', { line });
  };
}
