import type { SoftwareGuide } from '../guide.types.ts';
import { billColumns, lastTwelveMonths, paymentColumns, supplierColumns } from './sentences.ts';

const exportTable = 'Above the table click Export to Spreadsheet (the icon with the Excel sheet).';
const payablesScript = 'https://www.scribd.com/document/681389907/J60-AP-User-Guide';

/** The same apps in the public, extended and private cloud and on the premises, in the SAP Fiori launchpad. */
export const sapS4Hana: SoftwareGuide = {
  role: 'Accounts Payable Accountant',
  minutes: 15,
  reports: {
    suppliers: {
      reportName: 'Display Supplier List',
      menuPath: ['SAP Fiori launchpad', 'Accounts Payable', 'Display Supplier List'],
      steps: [
        'In the SAP Fiori launchpad search for the app Display Supplier List and open it.',
        'Enter your company code, leave Supplier empty and click Go.',
        `${supplierColumns} The gear above the table adds columns.`,
        exportTable,
      ],
      source: payablesScript,
    },
    bills: {
      reportName: 'Supplier Invoices List',
      menuPath: ['SAP Fiori launchpad', 'Supplier Invoices', 'Supplier Invoices List'],
      steps: [
        'In the SAP Fiori launchpad search for the app Supplier Invoices List (F1060A) and open it.',
        `${lastTwelveMonths} Use the Posting Date filter, then click Go.`,
        `${billColumns} The gear above the table adds columns.`,
        exportTable,
      ],
      source:
        'https://learning.sap.com/learning-journey/implement-sap-s-4hana-cloud-public-edition-for-professional-services/exploring-sap-apps-for-service-and-material-procurement-j13-_f2f335f6-d50b-4d58-a78d-78a1812da5f4',
    },
    payments: {
      reportName: 'Manage Supplier Line Items',
      menuPath: ['SAP Fiori launchpad', 'Accounts Payable', 'Manage Supplier Line Items'],
      steps: [
        'In the SAP Fiori launchpad search for the app Manage Supplier Line Items and open it.',
        'Enter your company code and set Status to Cleared Items.',
        'Set Journal Entry Type to your outgoing payments, usually KZ and ZP.',
        `${lastTwelveMonths} Use the Posting Date filter, then click Go.`,
        paymentColumns,
        exportTable,
      ],
      source: payablesScript,
    },
  },
};
