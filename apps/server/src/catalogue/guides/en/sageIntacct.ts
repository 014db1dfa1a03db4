import type { SoftwareGuide } from '../guide.types.ts';
import { billColumns, directCostColumns, lastTwelveMonths, paymentColumns, supplierColumns } from './sentences.ts';

const exportList = 'At the top right of the list choose Export > CSV.';
const allEntities = 'With several entities, open Filters at the top level and select Include entity records.';

export const sageIntacct: SoftwareGuide = {
  role: 'Business user with list permissions in Accounts Payable; an administrator has them',
  minutes: 15,
  reports: {
    suppliers: {
      reportName: 'Vendors',
      menuPath: ['Accounts Payable', 'All', 'Vendors'],
      steps: [
        'Go to Accounts Payable > All > Vendors. In the UK and elsewhere the list is called Suppliers.',
        `${supplierColumns} Manage views lets you add columns.`,
        exportList,
      ],
      source:
        'https://www.intacct.com/ia/docs/en_US/help_action/Cash_Management/Banking_and_Payment_Cloud/Bank_files/Setup/bank-file-vendor-import.htm',
    },
    bills: {
      reportName: 'Bills',
      menuPath: ['Accounts Payable', 'All', 'Bills'],
      steps: [
        'Go to Accounts Payable > All > Bills. In the UK and elsewhere the list is called AP supplier invoices.',
        allEntities,
        `${lastTwelveMonths} Use the filter of the Date column.`,
        billColumns,
        exportList,
      ],
      source: 'https://www.intacct.com/ia/docs/en_ZA/help_action/More/Uploading_Data/AP/import-bills.htm',
    },
    payments: {
      reportName: 'Posted payments',
      menuPath: ['Accounts Payable', 'All', 'Payments', 'Posted payments'],
      steps: [
        'Go to Accounts Payable > All > Payments > Posted payments.',
        allEntities,
        `${lastTwelveMonths} Use the filter of the Payment date column.`,
        paymentColumns,
        exportList,
      ],
      source:
        'https://www.intacct.com/ia/docs/en_ZA/help_action/Accounts_Payable/Payments/Posted_payments/view-and-print-posted-ap-payment-details.htm',
    },
    'direct-costs': {
      reportName: 'Credit card transactions',
      menuPath: ['Cash Management', 'All', 'Credit card transactions'],
      steps: [
        'Go to Cash Management > All > Credit card transactions. Some companies see Charge card transactions.',
        `${lastTwelveMonths} Use the filter of the Transaction date column.`,
        directCostColumns,
        exportList,
      ],
      source: 'https://www.randgroup.com/insights/sage/sage-intacct/process-credit-card-transactions-in-sage-intacct/',
    },
  },
};
