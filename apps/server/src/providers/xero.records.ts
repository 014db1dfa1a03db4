import type { CanonicalRecord, Entity } from '@linkflow/contract';
import * as v from 'valibot';
import { count, decimal, shared, text, toRecord } from './answers.ts';
import { negate } from './decimal.ts';

/** `/Date(1539993600000+0000)/`, midnight in UTC, as `2018-10-20`. */
const netDay = v.nullish(
  v.pipe(
    v.string(),
    v.regex(/^\/Date\(-?\d{1,14}([+-]\d{4})?\)\/$/),
    v.transform((date) => new Date(Number(/-?\d+/.exec(date)?.[0])).toISOString().slice(0, 10)),
  ),
);

const AddressSchema = v.looseObject({
  AddressType: text,
  AddressLine1: text,
  AddressLine2: text,
  City: text,
  Region: text,
  PostalCode: text,
  Country: text,
});

const PhoneSchema = v.looseObject({ PhoneType: text, PhoneNumber: text, PhoneAreaCode: text, PhoneCountryCode: text });

const ContactSchema = v.looseObject({
  ContactID: v.string(),
  ContactStatus: text,
  Name: text,
  EmailAddress: text,
  BankAccountDetails: text,
  TaxNumber: text,
  Addresses: v.nullish(v.array(AddressSchema)),
  Phones: v.nullish(v.array(PhoneSchema)),
  DefaultCurrency: text,
  PaymentTerms: v.nullish(v.looseObject({ Bills: v.nullish(v.looseObject({ Day: text, Type: text })) })),
});

/** What invoices and credit notes share. */
const document = {
  Contact: v.nullish(v.looseObject({ ContactID: text, Name: text })),
  Date: netDay,
  DueDate: netDay,
  FullyPaidOnDate: netDay,
  CurrencyCode: text,
  SubTotal: decimal,
  TotalTax: decimal,
  Total: decimal,
  Status: text,
  LineItems: v.nullish(v.array(v.looseObject({ Description: text, AccountCode: text }))),
};

const InvoiceSchema = v.looseObject({ ...document, InvoiceID: v.string(), InvoiceNumber: text, AmountDue: decimal });

const CreditNoteSchema = v.looseObject({
  ...document,
  CreditNoteID: v.string(),
  CreditNoteNumber: text,
  RemainingCredit: decimal,
});

const ConnectionSchema = v.looseObject({ tenantId: v.string(), tenantType: text, tenantName: text });

const pagination = v.nullish(v.looseObject({ itemCount: count }));

/** `GET /connections`: what the user let this client see. */
export const ConnectionsSchema = v.array(ConnectionSchema);
/** `GET /api.xro/2.0/Contacts` */
export const SuppliersSchema = v.looseObject({ Contacts: v.array(ContactSchema), pagination });
/** `GET /api.xro/2.0/Invoices` */
export const BillsSchema = v.looseObject({ Invoices: v.array(InvoiceSchema), pagination });
/** `GET /api.xro/2.0/CreditNotes` */
export const CreditNotesSchema = v.looseObject({ CreditNotes: v.array(CreditNoteSchema), pagination });

/** Payment terms by the names that Xero gives them in its API. */
const terms: Readonly<Record<string, string>> = {
  DAYSAFTERBILLDATE: 'days after the bill date',
  DAYSAFTERBILLMONTH: 'days after the end of the bill month',
  OFCURRENTMONTH: 'of the current month',
  OFFOLLOWINGMONTH: 'of the following month',
};

export function toEntity({ tenantId, tenantName }: v.InferOutput<typeof ConnectionSchema>): Entity {
  return { id: tenantId, name: tenantName || tenantId, detail: null };
}

/** A contact that bills were received from. */
export function toSupplier(contact: v.InferOutput<typeof ContactSchema>): CanonicalRecord {
  const address = addressOf(contact.Addresses ?? []);
  const due = contact.PaymentTerms?.Bills;
  return toRecord({
    supplierId: contact.ContactID,
    supplierName: contact.Name,
    email: contact.EmailAddress,
    phone: phoneOf(contact.Phones ?? []),
    taxNumber: contact.TaxNumber,
    addressLine1: address?.AddressLine1,
    addressLine2: address?.AddressLine2,
    city: address?.City,
    region: address?.Region,
    postalCode: address?.PostalCode,
    country: address?.Country,
    currency: contact.DefaultCurrency,
    paymentTerms: due?.Day && due.Type && `${due.Day} ${terms[due.Type] ?? due.Type}`,
    bankAccount: contact.BankAccountDetails,
    status: contact.ContactStatus,
  });
}

/** An invoice of the type ACCPAY, whose number is the supplier's. */
export function toBill(invoice: v.InferOutput<typeof InvoiceSchema>): CanonicalRecord {
  return toRecord({
    billId: invoice.InvoiceID,
    billNumber: invoice.InvoiceNumber,
    ...fieldsOf(invoice),
    netAmount: invoice.SubTotal,
    taxAmount: invoice.TotalTax,
    totalAmount: invoice.Total,
    amountDue: invoice.AmountDue,
  });
}

/** A credit note of the type ACCPAYCREDIT as a bill of negative amounts. */
export function toCredit(credit: v.InferOutput<typeof CreditNoteSchema>): CanonicalRecord {
  return toRecord({
    billId: credit.CreditNoteID,
    billNumber: credit.CreditNoteNumber,
    ...fieldsOf(credit),
    netAmount: credit.SubTotal && negate(credit.SubTotal),
    taxAmount: credit.TotalTax && negate(credit.TotalTax),
    totalAmount: credit.Total && negate(credit.Total),
    amountDue: credit.RemainingCredit && negate(credit.RemainingCredit),
  });
}

function fieldsOf(from: v.InferOutput<v.ObjectSchema<typeof document, undefined>>) {
  const lines = from.LineItems ?? [];
  return {
    supplierId: from.Contact?.ContactID,
    supplierName: from.Contact?.Name,
    issueDate: from.Date,
    dueDate: from.DueDate,
    paidDate: from.FullyPaidOnDate,
    currency: from.CurrencyCode,
    status: from.Status,
    account: shared(lines.map((line) => line.AccountCode)),
    description: shared(lines.map((line) => line.Description)),
  };
}

/** The postal address where it is filled in, else any other: Xero lists both, empty ones as well. */
function addressOf(addresses: readonly v.InferOutput<typeof AddressSchema>[]) {
  const filled = addresses.filter(({ AddressLine1, City, PostalCode }) => AddressLine1 || City || PostalCode);
  return filled.find(({ AddressType }) => AddressType === 'POBOX') ?? filled[0];
}

/** The main phone number where it is filled in, else any other but the fax. */
function phoneOf(phones: readonly v.InferOutput<typeof PhoneSchema>[]): string | undefined {
  const filled = phones.filter(({ PhoneType, PhoneNumber }) => PhoneNumber && PhoneType !== 'FAX');
  const phone = filled.find(({ PhoneType }) => PhoneType === 'DEFAULT') ?? filled[0];
  return phone && [phone.PhoneCountryCode, phone.PhoneAreaCode, phone.PhoneNumber].filter(Boolean).join(' ');
}
