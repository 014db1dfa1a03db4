import type { SoftwareGuide } from '../guide.types.ts';
import { billColumns, lastTwelveMonths } from './sentences.ts';

export const quickbooksOnline: SoftwareGuide = {
  role: 'Primary admin or company admin',
  minutes: 5,
  reports: {
    suppliers: {
      reportName: 'Vendors',
      menuPath: ['Expenses', 'Vendors', 'Export to Excel'],
      steps: [
        'In the menu on the left choose Expenses, then Vendors. In the UK it is called Suppliers.',
        'Click the gear above the list and tick Address, Email and Phone; tick Include inactive.',
        'Click the Export to Excel icon above the list, beside the gear.',
      ],
      source:
        'https://cietrade.helpscoutdocs.com/article/740-exporting-counterparties-from-existing-accounting-software',
    },
    bills: {
      reportName: 'Expense transactions',
      menuPath: ['Expenses', 'Expense transactions', 'Filter', 'Type: Bill'],
      steps: [
        'In the menu on the left choose Expenses, then Expense transactions.',
        'Click Filter and set Type to Bill and Status to All.',
        `${lastTwelveMonths} Then click Apply.`,
        `${billColumns} The gear above the list adds columns.`,
        'Click the Export to Excel icon above the list.',
      ],
      source: 'https://community.intuit.com/articles/1614734-vendors-and-suppliers-overview',
    },
  },
};
