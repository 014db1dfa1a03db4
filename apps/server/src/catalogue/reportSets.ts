import type { ReportKind } from '@linkflow/contract';

/** Suppliers and what was bought from them. */
export const suppliersAndBills: ReportKind[] = ['suppliers', 'bills'];

/** With the payments of those bills. */
export const withPayments: ReportKind[] = [...suppliersAndBills, 'payments'];

/** With what was paid without a bill, such as card purchases. */
export const withDirectCosts: ReportKind[] = [...withPayments, 'direct-costs'];
