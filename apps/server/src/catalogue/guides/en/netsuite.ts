import type { ReportGuide } from '@linkflow/contract';
import type { Instructions, SoftwareGuide } from '../guide.types.ts';
import { billColumns, directCostColumns, lastTwelveMonths, paymentColumns, supplierColumns } from './sentences.ts';

const exportList = 'At the top of the list click the Export – CSV icon.';

/** A transaction search, which gives one row a document where Main Line is set. */
function transactionSearch(types: string, columns: string): Instructions {
  const menuPath: ReportGuide['menuPath'] = ['Lists', 'Search', 'Saved Searches', 'New', 'Transaction'];
  return {
    reportName: 'Transaction saved search',
    menuPath,
    steps: [
      'Go to Lists > Search > Saved Searches > New and click Transaction.',
      `Under Criteria add Type is ${types}, and Main Line is Yes.`,
      `Under Criteria add Date. ${lastTwelveMonths}`,
      `Open the Results tab. ${columns}`,
      'Click Preview to run the search.',
      exportList,
    ],
    source: 'https://zuarbase.net/docs/runner/plugins/mitto-plugin-netsuite/latest/job_description_saved_search.html',
  };
}

export const netsuite: SoftwareGuide = {
  role: 'Administrator, or a role with the Export Lists and Perform Search permissions',
  minutes: 20,
  reports: {
    suppliers: {
      reportName: 'Vendors',
      menuPath: ['Lists', 'Relationships', 'Vendors'],
      steps: [
        'Go to Lists > Relationships > Vendors.',
        'Set the View to All and tick Show Inactives.',
        `${supplierColumns} Customize View at the top adds columns.`,
        exportList,
      ],
      source:
        'https://www.netsuite.com.au/help/helpcenter/en_US/srbrowser/Browser2016_2/schema/record/vendorpayment.html',
    },
    bills: transactionSearch('Bill', billColumns),
    payments: transactionSearch('Bill Payment', paymentColumns),
    'direct-costs': transactionSearch('any of Check, Credit Card', directCostColumns),
  },
};
