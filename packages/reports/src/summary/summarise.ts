import type { CanonicalRecord, ReportSummary } from '@linkflow/contract';
import type { PlainRow } from '../read-plain.ts';
import type { AsciiAmount } from '../values/ascii-amount.ts';
import { add, type Decimal, formatDecimal, multiply, toDecimal, zero } from '../values/decimal.ts';
import { ExactSum } from '../values/exact-sum.ts';
import { KeyHash } from './key-hash.ts';
import { KeySet } from './key-set.ts';

export interface Summariser {
  add(record: CanonicalRecord): void;
  /** The same for a row that was read from its bytes. */
  addPlain(row: PlainRow): void;
  result(): ReportSummary;
}

/** Counts and exact totals of records. With `perLine` a bill's own total counts once, however many lines repeat it. */
export function createSummariser(perLine: boolean): Summariser {
  const suppliers = new KeySet();
  const bills = new KeySet();
  const totals = new Map<string | null, ExactSum>();
  const hash = new KeyHash();
  let rows = 0;
  let from = Number.POSITIVE_INFINITY;
  let to = 0;
  let lastBill = 0;
  let lastCurrency: string | null | undefined = null;
  let lastTotal = new ExactSum();

  function isFirstOfBill(bill: number): boolean {
    if (!perLine || bill === 0) return true;
    const isFirst = bill !== lastBill && bills.addHash(bill);
    lastBill = bill;
    return isFirst;
  }

  function addDate(date: number): void {
    from = Math.min(from, date);
    to = Math.max(to, date);
  }

  function totalOf(currency: string | undefined): ExactSum {
    const code = currency?.toUpperCase() ?? null;
    const total = totals.get(code) ?? new ExactSum();
    totals.set(code, total);
    return total;
  }

  function addAmount({ isGiven, units, scale }: AsciiAmount, currency: string | undefined): void {
    if (!isGiven) return;
    if (currency !== lastCurrency) {
      lastCurrency = currency;
      lastTotal = totalOf(currency);
    }
    lastTotal.addUnits(units, scale);
  }

  return {
    add(record) {
      rows += 1;
      const supplier = record.supplierId ?? record.supplierName;
      if (supplier) suppliers.add(supplier.toLowerCase());
      if (record.issueDate) addDate(Number(record.issueDate.replaceAll('-', '')));
      const bill = record.billNumber ? hash.reset().addText(billKey(record)).value : 0;
      const amount = ownAmount(record, isFirstOfBill(bill));
      if (amount) totalOf(record.currency).add(amount);
    },
    addPlain({ supplier, date, bill, amounts, currency }) {
      rows += 1;
      if (supplier !== 0) suppliers.addHash(supplier);
      addDate(date);
      const isFirst = isFirstOfBill(bill);
      const { totalAmount, netAmount, taxAmount, lineAmount, amountDue } = amounts;
      if (lineAmount.isGiven && !totalAmount.isGiven && !netAmount.isGiven) addAmount(lineAmount, currency);
      else if (!isFirst) return;
      else if (totalAmount.isGiven) addAmount(totalAmount, currency);
      else if (netAmount.isGiven) {
        addAmount(netAmount, currency);
        addAmount(taxAmount, currency);
      } else addAmount(amountDue, currency);
    },
    result: () => ({
      rows,
      suppliers: suppliers.size,
      dateRange: to > 0 ? { from: dayText(from), to: dayText(to) } : null,
      totals: [...totals].map(([currency, total]) => ({ currency, amount: formatDecimal(total.value) })),
    }),
  };
}

function dayText(date: number): string {
  return String(date).replace(/(....)(..)(..)/, '$1-$2-$3');
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
