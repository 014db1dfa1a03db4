import type { SoftwareGuide } from '../guide.types.ts';
import { billColumns, directCostColumns, lastTwelveMonths, paymentColumns, supplierColumns } from './sentences.ts';

const exportList = 'On the toolbar above the list click Export to Excel.';
const payables = 'https://www.swktech.com/acumatica-accounts-payable-training-guide';

export const acumatica: SoftwareGuide = {
  role: 'AP Clerk, AP Admin or Administrator',
  minutes: 15,
  reports: {
    suppliers: {
      reportName: 'Vendors',
      menuPath: ['Payables', 'Profiles', 'Vendors'],
      steps: [
        'In the main menu on the left click Payables, then Vendors. The list of all vendors opens.',
        'Choose the All Records tab.',
        `${supplierColumns} The gear at the top left of the list adds columns.`,
        exportList,
      ],
      source: payables,
    },
    bills: {
      reportName: 'Bills and Adjustments',
      menuPath: ['Payables', 'Transactions', 'Bills and Adjustments'],
      steps: [
        'In the main menu on the left click Payables, then Bills and Adjustments.',
        'Choose the All Records tab and filter the Type column to Bill.',
        `${lastTwelveMonths} Use the filter of the Date column.`,
        billColumns,
        exportList,
      ],
      source: 'https://firefly.kb.help/enter-ap-bill-as-expense',
    },
    payments: {
      reportName: 'Checks and Payments',
      menuPath: ['Payables', 'Transactions', 'Checks and Payments'],
      steps: [
        'In the main menu on the left click Payables, then Checks and Payments.',
        `${lastTwelveMonths} Use the filter of the Payment Date column.`,
        paymentColumns,
        exportList,
      ],
      source: payables,
    },
    'direct-costs': {
      reportName: 'Cash Purchases',
      menuPath: ['Payables', 'Transactions', 'Cash Purchases'],
      steps: [
        'In the main menu on the left click Payables, then Cash Purchases. Older versions call it Quick Checks.',
        `${lastTwelveMonths} Use the filter of the Payment Date column.`,
        directCostColumns,
        exportList,
      ],
      source: 'https://firefly.kb.help/recording-a-cash-purchase',
    },
  },
};
