import type { Bill, Currency } from './books.types.ts';
import { addDays, booksDate, booksDays } from './calendar.ts';
import { countries } from './countries.ts';
import type { KnownSupplier } from './make-suppliers.ts';
import { decimalPlaces } from './money.ts';
import type { Random } from './random.ts';

const billCount = 2500;
const creditNoteShare = 0.03;

/** How many units of a currency are worth about one euro. */
const scale: Record<Currency, number> = { GBP: 1, EUR: 1, USD: 1, JPY: 160 };

/** A bill before anything was paid on it. */
export type NewBill = Omit<Bill, 'status' | 'amountDue' | 'paidDate' | 'modifiedAt'>;

/** Bills spread evenly over the 24 months, in order of their dates; a few suppliers send most of them. */
export function makeBills(suppliers: readonly KnownSupplier[], random: Random): NewBill[] {
  const sent = new Map<string, number>();
  return Array.from({ length: billCount }, (_, index) => {
    const known = suppliers[Math.floor(suppliers.length * random.next() ** 2)] ?? random.pick(suppliers);
    const { id } = known.supplier;
    const sequence = (sent.get(id) ?? 0) + 1;
    sent.set(id, sequence);
    return makeBill(known, { index, sequence }, random);
  });
}

function makeBill(known: KnownSupplier, at: { index: number; sequence: number }, random: Random): NewBill {
  const { supplier, trade } = known;
  const issueDate = addDays(booksDate, Math.floor((at.index * booksDays) / billCount) - booksDays + 1);
  const credit = at.sequence > 1 && random.chance(creditNoteShare);
  const unit = scale[supplier.currency] * 10 ** decimalPlaces(supplier.currency);
  const size = Math.max(1, Math.round(trade.usual * unit * (0.25 + 2 * random.next() ** 2)));
  const netAmount = credit ? -Math.ceil(size / 5) : size;
  const taxAmount = Math.round((netAmount * countries[supplier.country].taxPercent) / 100) || 0;
  return {
    id: `B-${String(at.index + 1).padStart(6, '0')}`,
    number: `${credit ? 'CN' : 'INV'}-${supplier.id.slice(2)}-${String(at.sequence).padStart(4, '0')}`,
    type: credit ? 'credit-note' : 'bill',
    supplierId: supplier.id,
    supplierName: supplier.name,
    issueDate,
    dueDate: credit ? issueDate : addDays(issueDate, supplier.paymentTermsDays),
    currency: supplier.currency,
    netAmount,
    taxAmount,
    totalAmount: netAmount + taxAmount,
    account: trade.account,
    description: random.pick(trade.items),
  };
}
