/** ISO 4217 codes the sandbox keeps books in. */
export type Currency = 'GBP' | 'EUR' | 'USD' | 'JPY';

/** ISO 3166 codes of the countries suppliers live in. */
export type Country = 'GB' | 'IE' | 'DE' | 'FR' | 'US' | 'JP';

/** A legal entity whose books are kept here. */
export interface Entity {
  readonly id: string;
  readonly name: string;
  readonly country: Country;
  readonly currency: Currency;
}

export interface Supplier {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly taxNumber: string;
  readonly addressLine1: string;
  readonly city: string;
  readonly postalCode: string;
  readonly country: Country;
  readonly currency: Currency;
  /** Days from the date of a bill to its due date. */
  readonly paymentTermsDays: number;
  readonly status: 'active' | 'archived';
  /** ISO 8601 instant. */
  readonly modifiedAt: string;
}

export type BillStatus = 'open' | 'overdue' | 'partially-paid' | 'paid';

/** A bill, or a credit note with negative amounts. Amounts are whole minor units of the currency; dates `YYYY-MM-DD`. */
export interface Bill {
  readonly id: string;
  /** What the supplier printed on it. */
  readonly number: string;
  readonly type: 'bill' | 'credit-note';
  readonly supplierId: string;
  readonly supplierName: string;
  readonly issueDate: string;
  readonly dueDate: string;
  /** Date of the last payment, once nothing is due. */
  readonly paidDate: string | null;
  readonly currency: Currency;
  readonly netAmount: number;
  readonly taxAmount: number;
  readonly totalAmount: number;
  readonly amountDue: number;
  readonly status: BillStatus;
  readonly account: string;
  readonly description: string;
  /** ISO 8601 instant. */
  readonly modifiedAt: string;
}

export type PaymentMethod = 'bank transfer' | 'direct debit' | 'card';

/** Money paid on one bill, or returned on a credit note (negative). */
export interface Payment {
  readonly id: string;
  readonly billId: string;
  readonly billNumber: string;
  readonly supplierId: string;
  readonly supplierName: string;
  readonly date: string;
  readonly currency: Currency;
  readonly amount: number;
  readonly method: PaymentMethod;
  readonly reference: string;
  /** ISO 8601 instant. */
  readonly modifiedAt: string;
}

/** Everything kept for one entity, each list in the order it was recorded. */
export interface Books {
  readonly suppliers: readonly Supplier[];
  readonly bills: readonly Bill[];
  readonly payments: readonly Payment[];
}
