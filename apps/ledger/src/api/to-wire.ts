import type { Bill, Payment } from '../books/books.types.ts';
import { toDecimal } from '../books/money.ts';

/** Amounts leave as exact decimals in text: `"1204.50"`. */
export function billToWire({ netAmount, taxAmount, totalAmount, amountDue, ...bill }: Bill) {
  return {
    ...bill,
    netAmount: toDecimal(netAmount, bill.currency),
    taxAmount: toDecimal(taxAmount, bill.currency),
    totalAmount: toDecimal(totalAmount, bill.currency),
    amountDue: toDecimal(amountDue, bill.currency),
  };
}

/** See {@link billToWire}. */
export function paymentToWire({ amount, ...payment }: Payment) {
  return { ...payment, amount: toDecimal(amount, payment.currency) };
}
