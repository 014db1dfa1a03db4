import type { CanonicalRecord, Entity } from '@linkflow/contract';
import * as v from 'valibot';
import { count, day, decimal, text, toRecord } from './answers.ts';

const EntitySchema = v.looseObject({ id: v.string(), name: v.string(), country: v.string(), currency: v.string() });

const SupplierSchema = v.looseObject({
  id: v.string(),
  name: text,
  email: text,
  phone: text,
  taxNumber: text,
  addressLine1: text,
  city: text,
  postalCode: text,
  country: text,
  currency: text,
  paymentTermsDays: v.nullish(v.pipe(v.string(), v.digits())),
  status: text,
});

const BillSchema = v.looseObject({
  id: v.string(),
  number: text,
  supplierId: text,
  supplierName: text,
  issueDate: day,
  dueDate: day,
  paidDate: day,
  currency: text,
  netAmount: decimal,
  taxAmount: decimal,
  totalAmount: decimal,
  amountDue: decimal,
  status: text,
  account: text,
  description: text,
});

/** `GET /api/entities`. */
export const EntitiesSchema = v.looseObject({ items: v.array(EntitySchema) });
/** `GET /api/entities/{id}/suppliers`. */
export const SuppliersSchema = v.looseObject({ items: v.array(SupplierSchema), totalItems: count });
/** `GET /api/entities/{id}/bills`, with credit notes as bills of negative amounts. */
export const BillsSchema = v.looseObject({ items: v.array(BillSchema), totalItems: count });

const countries = new Intl.DisplayNames('en', { type: 'region' });

export function toEntity({ id, name, country, currency }: v.InferOutput<typeof EntitySchema>): Entity {
  return { id, name, detail: `${countries.of(country)} · ${currency}` };
}

export function toSupplier(supplier: v.InferOutput<typeof SupplierSchema>): CanonicalRecord {
  return toRecord({
    supplierId: supplier.id,
    supplierName: supplier.name,
    email: supplier.email,
    phone: supplier.phone,
    taxNumber: supplier.taxNumber,
    addressLine1: supplier.addressLine1,
    city: supplier.city,
    postalCode: supplier.postalCode,
    country: supplier.country,
    currency: supplier.currency,
    paymentTerms: supplier.paymentTermsDays && `${supplier.paymentTermsDays} days`,
    status: supplier.status,
  });
}

export function toBill(bill: v.InferOutput<typeof BillSchema>): CanonicalRecord {
  return toRecord({
    billId: bill.id,
    billNumber: bill.number,
    supplierId: bill.supplierId,
    supplierName: bill.supplierName,
    issueDate: bill.issueDate,
    dueDate: bill.dueDate,
    paidDate: bill.paidDate,
    currency: bill.currency,
    netAmount: bill.netAmount,
    taxAmount: bill.taxAmount,
    totalAmount: bill.totalAmount,
    amountDue: bill.amountDue,
    status: bill.status,
    account: bill.account,
    description: bill.description,
  });
}
