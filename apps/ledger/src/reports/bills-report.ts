import type { Bill, BillStatus, Entity } from '../books/books.types.ts';
import { booksOf } from '../books/books-of.ts';
import { addDays, booksDate, booksDays, toReadableDate } from '../books/calendar.ts';
import { sumByCurrency } from '../books/money.ts';
import type { Cell, Column, Report } from './report.types.ts';

const statusWords: Record<BillStatus, string> = {
  open: 'Open',
  overdue: 'Overdue',
  'partially-paid': 'Partially paid',
  paid: 'Paid',
};

const columns: readonly Column[] = [
  { header: 'Bill ID', kind: 'text' },
  { header: 'Bill number', kind: 'text' },
  { header: 'Type', kind: 'text' },
  { header: 'Supplier ID', kind: 'text' },
  { header: 'Supplier name', kind: 'text' },
  { header: 'Bill date', kind: 'date' },
  { header: 'Due date', kind: 'date' },
  { header: 'Paid date', kind: 'date' },
  { header: 'Currency', kind: 'text' },
  { header: 'Net amount', kind: 'amount' },
  { header: 'Tax amount', kind: 'amount' },
  { header: 'Total amount', kind: 'amount' },
  { header: 'Amount due', kind: 'amount' },
  { header: 'Status', kind: 'text' },
  { header: 'Account', kind: 'text' },
  { header: 'Description', kind: 'text' },
];

const amounts = ['netAmount', 'taxAmount', 'totalAmount', 'amountDue'] as const;

/** The Bills report of an entity: bills and credit notes of the last 24 months, with a total for each currency. */
export function billsReport(entity: Entity): Report {
  const { bills } = booksOf(entity);
  const from = toReadableDate(addDays(booksDate, 1 - booksDays));
  return {
    name: 'Bills',
    titleLines: ['Bills', entity.name, `From ${from} to ${toReadableDate(booksDate)}`],
    columns,
    rows: bills.map(toRow),
    totals: totalsOf(bills),
  };
}

function toRow(bill: Bill): Cell[] {
  return [
    bill.id,
    bill.number,
    bill.type === 'bill' ? 'Bill' : 'Credit note',
    bill.supplierId,
    bill.supplierName,
    { date: bill.issueDate },
    { date: bill.dueDate },
    bill.paidDate ? { date: bill.paidDate } : '',
    bill.currency,
    ...amounts.map((field) => ({ amount: bill[field], currency: bill.currency })),
    statusWords[bill.status],
    bill.account,
    bill.description,
  ];
}

function totalsOf(bills: readonly Bill[]): Cell[][] {
  return sumByCurrency(bills, (bill) => bill.totalAmount).map(([currency]) => {
    const ofCurrency = bills.filter((bill) => bill.currency === currency);
    const sums = amounts.map((field) => ofCurrency.reduce((sum, bill) => sum + bill[field], 0));
    return ['Total', '', '', '', '', '', '', '', currency, ...sums.map((amount) => ({ amount, currency })), '', '', ''];
  });
}
