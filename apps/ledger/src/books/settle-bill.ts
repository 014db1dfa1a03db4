import type { Bill, BillStatus, Payment, PaymentMethod } from './books.types.ts';
import { addDays, booksDate, daysBetween } from './calendar.ts';
import type { NewBill } from './make-bills.ts';
import type { Random } from './random.ts';

const methods: readonly PaymentMethod[] = ['bank transfer', 'bank transfer', 'bank transfer', 'direct debit', 'card'];

/** Money that left on a day, before it has its number. */
export type NewPayment = Omit<Payment, 'id'>;

/** Pays a bill as a business would by {@link booksDate}: mostly around its due date, sometimes in two parts, now and then not. */
export function settleBill(bill: NewBill, random: Random): { bill: Bill; payments: NewPayment[] } {
  const payments = partsToPay(bill, random)
    .map((amount, index) => pay(bill, amount, addDays(bill.dueDate, random.whole(-6, 9) + index * 20), random))
    .filter((payment) => payment.date <= booksDate);
  const paid = payments.reduce((sum, payment) => sum + payment.amount, 0);
  const last = payments.at(-1);
  const amountDue = bill.totalAmount - paid;
  return {
    payments,
    bill: {
      ...bill,
      paidDate: amountDue === 0 && last ? last.date : null,
      amountDue,
      status: statusOf(bill, amountDue),
      modifiedAt: last?.modifiedAt ?? `${bill.issueDate}T08:15:00Z`,
    },
  };
}

function partsToPay(bill: NewBill, random: Random): number[] {
  const age = daysBetween(bill.dueDate, booksDate);
  if (random.chance(age > 60 ? 0.06 : 0.2)) return [];
  const half = Math.round(bill.totalAmount / 2);
  if (bill.type === 'credit-note' || half === 0 || random.chance(0.93)) return [bill.totalAmount];
  return random.chance(0.5) ? [half, bill.totalAmount - half] : [half];
}

function pay(bill: NewBill, amount: number, wanted: string, random: Random): NewPayment {
  const date = wanted < bill.issueDate ? bill.issueDate : wanted;
  return {
    billId: bill.id,
    billNumber: bill.number,
    supplierId: bill.supplierId,
    supplierName: bill.supplierName,
    date,
    currency: bill.currency,
    amount,
    method: random.pick(methods),
    reference: `REM-${random.whole(100_000, 999_999)}`,
    modifiedAt: `${date}T16:30:00Z`,
  };
}

function statusOf(bill: NewBill, amountDue: number): BillStatus {
  if (amountDue === 0) return 'paid';
  if (amountDue !== bill.totalAmount) return 'partially-paid';
  return bill.type === 'bill' && bill.dueDate < booksDate ? 'overdue' : 'open';
}
