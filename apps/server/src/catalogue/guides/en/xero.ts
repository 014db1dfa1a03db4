import type { SoftwareGuide } from '../guide.types.ts';
import { lastTwelveMonths } from './sentences.ts';

export const xero: SoftwareGuide = {
  role: 'Standard or Adviser user',
  minutes: 10,
  reports: {
    suppliers: {
      reportName: 'Suppliers',
      menuPath: ['Contacts', 'Suppliers', 'Export'],
      steps: [
        'In the menu at the top choose Contacts, then Suppliers.',
        'Click Export. Xero makes a CSV file with every column we can use.',
      ],
      source: 'https://help.xero.com/us/Contacts-Import-Existing',
    },
    bills: {
      reportName: 'Bills to pay',
      menuPath: ['Business', 'Bills to pay', 'All', 'Export'],
      steps: [
        'In the menu at the top choose Business, then Bills to pay. Newer versions call the menu Purchases, then Bills.',
        'Choose the All tab, so that paid bills are included.',
        `Click Search. ${lastTwelveMonths}`,
        'Click Export. Xero makes a CSV file with one row for each line of a bill, which is what we need.',
      ],
      source: 'https://spreadsheetbroccoli.com/platforms/xero/import-bill-guide',
    },
    payments: {
      reportName: 'Account Transactions',
      menuPath: ['Accounting', 'Reports', 'Account Transactions'],
      steps: [
        'In the menu at the top choose Accounting, then Reports, then Account Transactions.',
        'Under Accounts choose Accounts Payable only.',
        lastTwelveMonths,
        'Under Columns choose Date, Source, Contact, Description, Reference, Currency, Debit and Credit, then click Update.',
        'Click Export at the bottom and choose Excel.',
      ],
      source: 'https://support.mindbridge.ai/hc/en-us/articles/360061793893-Xero-Accounts-Payable-Data',
    },
  },
};
