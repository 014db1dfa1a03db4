import type { Instructions, SoftwareGuide } from '../guide.types.ts';
import { billColumns, directCostColumns, lastTwelveMonths, paymentColumns, supplierColumns } from './sentences.ts';

const otherName = 'Your company may have its own copy of it, with its name in front.';

/** Workday has no menus for this: a report is found by its name. */
function foundReport(name: string, prompts: readonly string[], columns: string, source: string): Instructions {
  return {
    reportName: name,
    menuPath: ['Search', name],
    steps: [
      `Type ${name} in the search box at the top and open the report of that name. ${otherName}`,
      ...prompts,
      'Click OK to run the report.',
      columns,
      'Click the Excel icon at the top right of the table and choose Download.',
    ],
    source,
  };
}

const dates = `${lastTwelveMonths} Use the On or After and On or Before prompts.`;
const everyCompany = 'Select every company you want to share, and leave Supplier empty.';

export const workday: SoftwareGuide = {
  role: 'Accounts Payable Specialist, Supplier Administrator or Finance Administrator',
  minutes: 20,
  reports: {
    suppliers: foundReport(
      'Find Suppliers',
      ['Leave the prompts empty, so that all suppliers are included.'],
      supplierColumns,
      'https://procurement.iastate.edu/resources/supplier-resources-for-pes/how-to-search-for-suppliers',
    ),
    bills: foundReport(
      'Find Supplier Invoices',
      [everyCompany, dates],
      billColumns,
      'https://vdocuments.us/ur-procurement-supplier-invoice-request-not-have-time-to-complete-the-required.html',
    ),
    payments: foundReport(
      'Find Supplier Payments',
      [everyCompany, dates],
      paymentColumns,
      'https://jeopardylabs.com/play/payroll-and-accounts-payable-3',
    ),
    'direct-costs': foundReport(
      'Find Journal Lines',
      [
        'Select every company you want to share, and the periods of the last 12 months.',
        'Set Source to Procurement Card Transaction Verification: these are purchases paid by card, without a bill.',
      ],
      directCostColumns,
      'https://www.rit.edu/tigercloud/procurement-card-workshop-qas',
    ),
  },
};
