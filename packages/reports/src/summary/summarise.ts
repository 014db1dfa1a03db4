import type { CanonicalRecord, ReportSummary } from '@linkflow/contract';
import { add, type Decimal, formatDecimal, multiply, toDecimal, zero } from '../values/decimal.ts';
import { KeySet } from './key-set.ts';

export interface Summariser {
  add(record: CanonicalRecord): void;
  result(): ReportSummary;
}

/** Counts and exact totals of records. With `perLine` a bill's own total counts once, however many lines repeat it. */
export function createSummariser(perLine: boolean): Summariser {
  const suppliers = new KeySet();
  const bills = new KeySet();
  const totals = new Map<string | null, Decimal>();
  let rows = 0;
  let from: string | null = null;
  let to: string | null = null;
  let lastBill = '';

  function isFirstOfBill(record: CanonicalRecord): boolean {
    if (!perLine || !record.billNumber) return true;
    const bill = billKey(record);
    const isFirst = bill !== lastBill && bills.add(bill);
    lastBill = bill;
    return isFirst;
  }

  return {
    add(record) {
      rows += 1;
      const supplier = record.supplierId ?? record.supplierName;
      if (supplier) suppliers.add(supplier.toLowerCase());
      if (record.issueDate) {
        if (from === null || record.issueDate < from) from = record.issueDate;
        if (to === null || record.issueDate > to) to = record.issueDate;
      }
      const isFirst = isFirstOfBill(record);
      const amount = ownAmount(record, isFirst);
      if (amount) {
        const currency = record.currency?.toUpperCase() ?? null;
        totals.set(currency, add(totals.get(currency) ?? zero, amount));
      }
    },
    result: () => ({
      rows,
      suppliers: suppliers.size,
      dateRange: from !== null && to !== null ? { from, to } : null,
      totals: [...totals].map(([currency, amount]) => ({ currency, amount: formatDecimal(amount) })),
    }),
  };
}

/** What makes a bill the same bill: its number at its supplier. */
export function billKey(record: CanonicalRecord): string {
  return `${(record.supplierId ?? record.supplierName ?? '').toLowerCase()}\u0000${record.billNumber ?? ''}`;
}

/** The amount of a record: the bill's total, else net and tax, else what its line says, else what is still due. */
function ownAmount(record: CanonicalRecord, isFirst: boolean): Decimal | null {
  const { totalAmount, netAmount, taxAmount, lineAmount, quantity, unitAmount, amountDue } = record;
  if (totalAmount) return isFirst ? toDecimal(totalAmount) : null;
  if (netAmount) return isFirst ? add(toDecimal(netAmount), taxAmount ? toDecimal(taxAmount) : zero) : null;
  if (lineAmount) return toDecimal(lineAmount);
  if (quantity && unitAmount) return multiply(toDecimal(quantity), toDecimal(unitAmount));
  return amountDue && isFirst ? toDecimal(amountDue) : null;
}
