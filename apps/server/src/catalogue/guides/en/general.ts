import type { GuideBook } from '../guide.types.ts';
import { billColumns, directCostColumns, lastTwelveMonths, paymentColumns, supplierColumns } from './sentences.ts';

const unknown = { reportName: null, menuPath: [], source: null };
const exportIt = 'Export it as CSV or Excel (.xlsx), not as PDF.';

/** Advice that fits any software. */
export const general: GuideBook['general'] = {
  suppliers: (software) => ({
    ...unknown,
    steps: [
      `Sign in to ${software} and open the list of suppliers. It is often called Suppliers, Vendors or Creditors, under Purchases or Accounts payable.`,
      'Include all suppliers, also those you no longer use.',
      supplierColumns,
      exportIt,
    ],
  }),
  bills: (software) => ({
    ...unknown,
    steps: [
      `Sign in to ${software} and open the list of bills. It is often called Bills, Purchase invoices, Supplier invoices or Vouchers, under Purchases or Accounts payable.`,
      lastTwelveMonths,
      'Include paid and unpaid bills.',
      billColumns,
      exportIt,
    ],
  }),
  payments: (software) => ({
    ...unknown,
    steps: [
      `Sign in to ${software} and open the list of payments made to suppliers. It is often called Bill payments, Supplier payments or Payment history, under Purchases or Accounts payable.`,
      lastTwelveMonths,
      paymentColumns,
      exportIt,
    ],
  }),
  'direct-costs': (software) => ({
    ...unknown,
    steps: [
      `Sign in to ${software} and open the list of purchases paid at once, without a bill, such as card purchases, cheques or cash. It is often called Expenses, Spend money or Cash purchases.`,
      lastTwelveMonths,
      directCostColumns,
      exportIt,
    ],
  }),
};
