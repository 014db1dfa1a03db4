import type { FileKind } from '@linkflow/contract';

/** What each report is called. */
export const kinds = {
  suppliers: 'Suppliers',
  bills: 'Bills',
  payments: 'Payments',
  'direct-costs': 'Direct costs',
  customers: 'Customers',
  invoices: 'Sales invoices',
  'bank-statement': 'Bank statement',
  'chart-of-accounts': 'Chart of accounts',
  other: 'Other',
} satisfies Record<FileKind, string>;
