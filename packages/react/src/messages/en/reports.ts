import type { CanonicalField, FileKind, ReportIssueCode } from '@linkflow/contract';
import type { Message } from '../messages.types.ts';
import { kinds } from './kinds.ts';

/** In the sentence “This looks like …”. */
const looksLike = {
  suppliers: 'a Suppliers report',
  bills: 'a Bills report',
  payments: 'a Payments report',
  'direct-costs': 'a Direct costs report',
  customers: 'a Customers report',
  invoices: 'a list of sales invoices',
  'bank-statement': 'a bank statement',
  'chart-of-accounts': 'a chart of accounts',
  other: 'another kind of file',
} satisfies Record<FileKind, string>;

/** What each report is, in one sentence. */
const about = {
  suppliers: 'Everyone you buy from, also called vendors or creditors',
  bills: 'What suppliers have billed you, also called purchase invoices',
  payments: 'What you have paid to suppliers',
  'direct-costs': 'Purchases paid at once, without a bill',
};

/** General advice where no guide for the software is at hand. */
const general = {
  suppliers: {
    find: 'Open the list of suppliers. It may be called Vendors, Creditors or Payees.',
    columns: 'Show as many columns as you can: name, contact, tax number, payment terms.',
    save: 'Choose Export, and save it as CSV or Excel (.xlsx).',
  },
  bills: {
    find: 'Open the list of bills. It may be called Purchase invoices, Supplier invoices or Accounts payable.',
    columns: 'Choose the last 24 months, with paid and unpaid bills.',
    save: 'Choose Export, and save it as CSV or Excel (.xlsx).',
  },
  payments: {
    find: 'Open the list of payments to suppliers. It may be called Bill payments or Payments made.',
    columns: 'Choose the last 24 months.',
    save: 'Choose Export, and save it as CSV or Excel (.xlsx).',
  },
  'direct-costs': {
    find: 'Open the list of expenses paid at once. It may be called Expenses, Spend money or Cash purchases.',
    columns: 'Choose the last 24 months.',
    save: 'Choose Export, and save it as CSV or Excel (.xlsx).',
  },
};

const fields = {
  supplierId: 'Supplier number',
  supplierName: 'Supplier name',
  email: 'Email',
  phone: 'Phone',
  taxNumber: 'Tax number',
  addressLine1: 'Address line 1',
  addressLine2: 'Address line 2',
  city: 'City',
  region: 'State or region',
  postalCode: 'Postal code',
  country: 'Country',
  currency: 'Currency',
  paymentTerms: 'Payment terms',
  bankAccount: 'Bank account',
  status: 'Status',
  billId: 'Bill ID',
  billNumber: 'Bill number',
  issueDate: 'Bill date',
  dueDate: 'Due date',
  paidDate: 'Paid date',
  netAmount: 'Amount before tax',
  taxAmount: 'Tax',
  totalAmount: 'Total amount',
  amountDue: 'Amount still due',
  paymentMethod: 'Payment method',
  account: 'Account',
  description: 'Description',
  lineDescription: 'Line description',
  quantity: 'Quantity',
  unitAmount: 'Unit price',
  lineAmount: 'Line amount',
} satisfies Record<CanonicalField, string>;

/** Values: `{count}`, `{column}` with the name of the column concerned, `{examples}`, and `{report}` sent before. */
const issues = {
  'file-empty': 'This file is empty. Export the report again and choose the new file.',
  'file-pdf': 'This is a PDF. Export the report as CSV or Excel (.xlsx) instead.',
  'file-image': 'This is a picture. Export the report as CSV or Excel (.xlsx) instead.',
  'file-old-excel': 'This is a very old Excel file. Save it as Excel workbook (.xlsx) or CSV and choose that file.',
  'file-password': 'This file has a password. Save a copy without one and choose that file.',
  'file-html': 'This is a web page with an Excel name. Save it as Excel workbook (.xlsx) or CSV and choose that file.',
  'file-zip': 'This is a packed folder (ZIP). Take out the report and choose that file.',
  'file-unreadable': 'This file cannot be read. Export the report again as CSV or Excel (.xlsx).',
  'encoding-unsure': 'Letters with accents may be read wrongly. Tell us below which way is right.',
  'no-rows': 'There are no rows below the column names. Check the dates and filters of the report.',
  'no-known-columns': 'We know none of the columns. Tell us below what they hold, or choose another file.',
  'required-column-missing':
    'The column “{column}” is missing. Tell us below which column holds it, or export the report with it.',
  'wrong-kind': 'This looks like another report than the one needed here. Choose the right file.',
  'kind-unsure': 'We are not sure that this is the right report. Please check it.',
  'other-sheets': {
    one: 'The file has one more sheet or table, which is not used.',
    other: 'The file has {count} more sheets or tables, which are not used.',
  },
  'totals-left-out': {
    one: 'One totals row was left out.',
    other: '{count} totals rows were left out.',
  },
  'ragged-rows': {
    one: 'One row has more or fewer cells than the column names.',
    other: '{count} rows have more or fewer cells than the column names.',
  },
  'date-unreadable': {
    one: 'One date in “{column}” cannot be read.',
    other: '{count} dates in “{column}” cannot be read.',
  },
  'date-missing': {
    one: 'One row has no date in “{column}”.',
    other: '{count} rows have no date in “{column}”.',
  },
  'date-order-unsure':
    'The dates in “{column}” can be read in two ways. Tell us below which comes first, day or month.',
  'amount-unreadable': {
    one: 'One amount in “{column}” cannot be read.',
    other: '{count} amounts in “{column}” cannot be read.',
  },
  'amount-missing': {
    one: 'One row has no amount in “{column}”.',
    other: '{count} rows have no amount in “{column}”.',
  },
  'supplier-missing': {
    one: 'One row names no supplier.',
    other: '{count} rows name no supplier.',
  },
  'bill-number-missing': {
    one: 'One bill has no number.',
    other: '{count} bills have no number.',
  },
  'bill-duplicate': {
    one: 'One bill is in the file more than once.',
    other: '{count} bills are in the file more than once.',
  },
  'supplier-duplicate': {
    one: 'One supplier is in the file more than once.',
    other: '{count} suppliers are in the file more than once.',
  },
  'amount-negative': {
    one: 'One bill has a negative total. It may be a credit note.',
    other: '{count} bills have a negative total. They may be credit notes.',
  },
  'period-short': 'This report covers less than three months. Export a longer period if you can.',
  'supplier-unlisted': {
    one: 'One row is of a supplier who is not in your Suppliers report: {examples}.',
    other: '{count} rows are of suppliers who are not in your Suppliers report, such as {examples}.',
  },
  'same-file': 'You have sent this same file as {report} before. Check that it is the right one.',
} satisfies Record<ReportIssueCode, Message>;

/** The words about reports: their names, their columns, and what can be said against a file. */
export const reports = { kinds, looksLike, about, general, fields, issues };
