import type { CanonicalField, ReportKind } from '@linkflow/contract';
import { clearConfidence } from '../kind/detect-kind.ts';
import { isPartyList } from '../mapping/map-columns.ts';
import type { Understanding } from '../understand.ts';
import type { IssueList } from './issue-list.ts';

const amountFields: readonly CanonicalField[] = ['totalAmount', 'netAmount', 'lineAmount', 'unitAmount', 'amountDue'];
const dateFields: readonly CanonicalField[] = ['issueDate', 'dueDate', 'paidDate'];

/** Problems of the table as a whole: its kind and its columns. */
export function findTableProblems(
  understanding: Understanding,
  expected: ReportKind | undefined,
  issues: IssueList,
): void {
  const { kind, columns, dates } = understanding;
  if (expected && kind.value !== expected) {
    issues.add('wrong-kind');
    return;
  }
  if (kind.confidence < clearConfidence) issues.add('kind-unsure');
  const fields = new Set(columns.map(({ field }) => field));
  fields.delete(null);
  if (fields.size === 0) {
    issues.add('no-known-columns');
    return;
  }
  for (const column of missingColumns(understanding, fields)) issues.add('required-column-missing', { column });
  if (!dates.sure) issues.add('date-order-unsure');
}

function missingColumns(
  { kind, columns }: Understanding,
  fields: ReadonlySet<CanonicalField | null>,
): CanonicalField[] {
  const has = (...wanted: readonly CanonicalField[]) => wanted.some((field) => fields.has(field));
  if (isPartyList(kind.value)) return has('supplierName', 'supplierId') ? [] : ['supplierName'];
  if (kind.value !== 'bills' && kind.value !== 'payments' && kind.value !== 'direct-costs') return [];
  const isGrouped = columns[0]?.header === '';
  const missing: CanonicalField[] = [];
  if (!has(...dateFields)) missing.push('issueDate');
  if (!has(...amountFields)) missing.push('totalAmount');
  if (!has('supplierName', 'supplierId', 'billNumber', 'billId') && !isGrouped) missing.push('supplierName');
  return missing;
}
