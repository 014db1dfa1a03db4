import type { Entity, Supplier } from '../books/books.types.ts';
import { booksOf } from '../books/books-of.ts';
import { booksDate, toReadableDate } from '../books/calendar.ts';
import type { Cell, Report } from './report.types.ts';

const headers = [
  'Supplier ID',
  'Supplier name',
  'Email',
  'Phone',
  'Tax number',
  'Address',
  'City',
  'Postal code',
  'Country',
  'Currency',
  'Payment terms',
  'Status',
];

/** The Suppliers report of an entity: everyone it buys from. */
export function suppliersReport(entity: Entity): Report {
  const { suppliers } = booksOf(entity);
  return {
    name: 'Suppliers',
    titleLines: ['Suppliers', entity.name, `As of ${toReadableDate(booksDate)}`],
    columns: headers.map((header) => ({ header, kind: 'text' })),
    rows: suppliers.map(toRow),
    totals: [[`Total: ${suppliers.length} suppliers`, ...headers.slice(1).map(() => '')]],
  };
}

function toRow(supplier: Supplier): Cell[] {
  return [
    supplier.id,
    supplier.name,
    supplier.email,
    supplier.phone,
    supplier.taxNumber,
    supplier.addressLine1,
    supplier.city,
    supplier.postalCode,
    supplier.country,
    supplier.currency,
    `${supplier.paymentTermsDays} days`,
    supplier.status === 'active' ? 'Active' : 'Archived',
  ];
}
