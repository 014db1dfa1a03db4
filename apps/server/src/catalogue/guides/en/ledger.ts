import type { Instructions, SoftwareGuide } from '../guide.types.ts';

function report(name: string): Instructions {
  return {
    reportName: name,
    menuPath: ['Reports', name],
    steps: [
      'Sign in with one of the users that the sign-in page names.',
      `In the menu at the top choose Reports, then ${name} of the company you want to share.`,
      'Beside Export click CSV or Excel.',
    ],
    source: null,
  };
}

export const ledger: SoftwareGuide = {
  role: 'Any user',
  minutes: 2,
  reports: { suppliers: report('Suppliers'), bills: report('Bills') },
};
