import type { CanonicalRecord, Entity } from '@linkflow/contract';
import * as v from 'valibot';
import { count, day, decimal, shared, text, toRecord } from './answers.ts';
import { negate, subtract } from './decimal.ts';

const Reference = v.nullish(v.looseObject({ value: text, name: text }));

/** https://developer.intuit.com/app/developer/qbo/docs/api/accounting/all-entities/vendor */
const VendorSchema = v.looseObject({
  Id: v.string(),
  DisplayName: text,
  CompanyName: text,
  PrimaryEmailAddr: v.nullish(v.looseObject({ Address: text })),
  PrimaryPhone: v.nullish(v.looseObject({ FreeFormNumber: text })),
  TaxIdentifier: text,
  BillAddr: v.nullish(
    v.looseObject({
      Line1: text,
      Line2: text,
      City: text,
      CountrySubDivisionCode: text,
      PostalCode: text,
      Country: text,
    }),
  ),
  CurrencyRef: Reference,
  TermRef: Reference,
  Active: v.nullish(v.boolean()),
});

const LineSchema = v.looseObject({
  Description: text,
  AccountBasedExpenseLineDetail: v.nullish(v.looseObject({ AccountRef: Reference })),
});

/**
 * A bill, or a vendor credit, which lacks the due date:
 * https://developer.intuit.com/app/developer/qbo/docs/api/accounting/all-entities/bill and `…/vendorcredit`
 */
const BillSchema = v.looseObject({
  Id: v.string(),
  DocNumber: text,
  VendorRef: Reference,
  TxnDate: day,
  DueDate: day,
  CurrencyRef: Reference,
  TotalAmt: decimal,
  Balance: decimal,
  TxnTaxDetail: v.nullish(v.looseObject({ TotalTax: decimal })),
  PrivateNote: text,
  Line: v.nullish(v.array(LineSchema)),
});

const answerOf = <T extends v.ObjectEntries>(entries: T) => v.looseObject({ QueryResponse: v.looseObject(entries) });

/** Answers of `…/query`, which leave an empty list out. */
export const VendorsSchema = answerOf({ Vendor: v.optional(v.array(VendorSchema), []) });
export const BillsSchema = answerOf({ Bill: v.optional(v.array(BillSchema), []) });
export const VendorCreditsSchema = answerOf({ VendorCredit: v.optional(v.array(BillSchema), []) });
export const CountSchema = answerOf({ totalCount: count });

/** `…/companyinfo/{realmId}` */
export const CompanySchema = v.looseObject({ CompanyInfo: v.looseObject({ CompanyName: v.string(), Country: text }) });

/** `…/preferences` */
export const PreferencesSchema = v.looseObject({
  Preferences: v.looseObject({ CurrencyPrefs: v.nullish(v.looseObject({ HomeCurrency: Reference })) }),
});

type Bill = v.InferOutput<typeof BillSchema>;

export function toEntity(realmId: string, { CompanyInfo }: v.InferOutput<typeof CompanySchema>): Entity {
  return { id: realmId, name: CompanyInfo.CompanyName, detail: CompanyInfo.Country || null };
}

export function toVendor(vendor: v.InferOutput<typeof VendorSchema>, homeCurrency?: string): CanonicalRecord {
  const address = vendor.BillAddr;
  return toRecord({
    supplierId: vendor.Id,
    supplierName: vendor.DisplayName ?? vendor.CompanyName,
    email: vendor.PrimaryEmailAddr?.Address,
    phone: vendor.PrimaryPhone?.FreeFormNumber,
    taxNumber: vendor.TaxIdentifier,
    addressLine1: address?.Line1,
    addressLine2: address?.Line2,
    city: address?.City,
    region: address?.CountrySubDivisionCode,
    postalCode: address?.PostalCode,
    country: address?.Country,
    currency: vendor.CurrencyRef?.value ?? homeCurrency,
    paymentTerms: vendor.TermRef?.name,
    status: vendor.Active === false ? 'inactive' : 'active',
  });
}

export function toBill(bill: Bill, homeCurrency?: string): CanonicalRecord {
  const lines = bill.Line ?? [];
  const tax = bill.TxnTaxDetail?.TotalTax;
  return toRecord({
    billId: bill.Id,
    billNumber: bill.DocNumber,
    supplierId: bill.VendorRef?.value,
    supplierName: bill.VendorRef?.name,
    issueDate: bill.TxnDate,
    dueDate: bill.DueDate,
    currency: bill.CurrencyRef?.value ?? homeCurrency,
    netAmount: tax && bill.TotalAmt && subtract(bill.TotalAmt, tax),
    taxAmount: tax,
    totalAmount: bill.TotalAmt,
    amountDue: bill.Balance,
    status: statusOf(bill),
    account: shared(lines.map((line) => line.AccountBasedExpenseLineDetail?.AccountRef?.name)),
    description: bill.PrivateNote || shared(lines.map((line) => line.Description)),
  });
}

/** A vendor credit as a bill of negative amounts. */
export function toCredit(credit: Bill, homeCurrency?: string): CanonicalRecord {
  const bill = toBill(credit, homeCurrency);
  const { netAmount, taxAmount, totalAmount, amountDue } = bill;
  return {
    ...bill,
    ...toRecord({
      netAmount: netAmount && negate(netAmount),
      taxAmount: taxAmount && negate(taxAmount),
      totalAmount: totalAmount && negate(totalAmount),
      amountDue: amountDue && negate(amountDue),
    }),
  };
}

/** Bills there have no status of their own: what is left to pay says it. */
function statusOf({ Balance, TotalAmt }: Bill): string | undefined {
  if (!Balance || !TotalAmt) return undefined;
  if (isZero(Balance)) return 'paid';
  return isZero(subtract(TotalAmt, Balance)) ? 'open' : 'partially-paid';
}

function isZero(amount: string): boolean {
  return /^-?[0.]+$/.test(amount);
}
