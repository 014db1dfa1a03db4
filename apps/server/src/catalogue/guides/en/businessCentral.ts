import type { Instructions, SoftwareGuide } from '../guide.types.ts';
import { billColumns, directCostColumns, lastTwelveMonths, paymentColumns, supplierColumns } from './sentences.ts';

/** Every list is found by its name and exported in the same way. */
function list(name: string, narrow: readonly string[], columns: string): Instructions {
  return {
    reportName: name,
    menuPath: ['Tell Me (Alt+Q)', name],
    steps: [
      `Press Alt+Q, type ${name} and choose the list of that name.`,
      ...narrow,
      `${columns} Settings > Personalize adds columns.`,
      'Click the Share icon at the top right of the list and choose Open in Excel.',
    ],
    source: 'https://learn.microsoft.com/dynamics365/business-central/across-work-with-excel',
  };
}

const posted = `Open the filter pane (Shift+F3) and filter Posting Date. ${lastTwelveMonths}`;

/** The cloud and the on-premise edition have the same lists. */
export const businessCentral: SoftwareGuide = {
  role: 'A user who may read purchase documents, such as D365 PURCHASING or SUPER',
  minutes: 10,
  reports: {
    suppliers: list('Vendors', ['Remove filters, so that all vendors are shown.'], supplierColumns),
    bills: list('Posted Purchase Invoices', [posted], billColumns),
    payments: list('Vendor Ledger Entries', [posted, 'Filter Document Type to Payment.'], paymentColumns),
    'direct-costs': list(
      'Bank Account Ledger Entries',
      [posted, 'Filter Bal. Account Type to G/L Account: these are purchases paid without a bill.'],
      directCostColumns,
    ),
  },
};
