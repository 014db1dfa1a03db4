import type { GuideBook, SignInInstructions } from '../guide.types.ts';

const comeBack = 'Then come back to this page. It goes on by itself.';

/** The editions of Exact Online differ by their address alone. */
const exactOnline: SignInInstructions = {
  role: 'A user with rights in every administration you want to share, such as the main user',
  minutes: 4,
  steps: [
    'Sign in to Exact Online, and type the code of your authenticator app where it asks for one.',
    'Choose the administrations you want to share.',
    'Read what will be shared and allow it.',
    comeBack,
  ],
  source: 'https://help.klippa.com/en/article/how-to-connect-with-exact-online-18sgqoa',
};

/** What to know before signing in, where public documentation says it. Minutes are our own judgement. */
export const signIn: GuideBook['signIn'] = {
  'exact-online-nl': exactOnline,
  'exact-online-uk': exactOnline,
  ledger: {
    role: 'Administrator',
    minutes: 1,
    steps: [
      'Sign in as one of the users that the sign-in page names. Administrators may connect apps, the viewer may not.',
      'Read what will be shared and click Allow.',
      comeBack,
    ],
    source: null,
  },
  netsuite: {
    role: 'Administrator',
    minutes: 10,
    steps: [
      'Keep this tab open. Do each step in NetSuite, in another tab, and look here for the next one.',
      'In NetSuite go to Setup > Company > Enable Features and open the SuiteCloud tab.',
      'Under SuiteTalk tick REST Web Services, under Manage Authentication tick OAuth 2.0, agree to the terms and click Save. Leave what is ticked already.',
      'Go to Setup > Users/Roles > Manage Roles and open the role that will sign in. Administrators can skip this step and the next.',
      'Under Permissions > Setup add Log in using OAuth 2.0 Access Tokens and REST Web Services, then click Save.',
      'Come back to this tab and start the sign-in below. Sign in to NetSuite and choose the company and the role.',
      'NetSuite asks whether to allow access. Check that the role is right, and click Allow.',
      comeBack,
    ],
    source: 'https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_157771482304.html',
  },
  'quickbooks-online': {
    role: 'Primary admin or company admin',
    minutes: 3,
    webAddress: 'accounts.intuit.com',
    steps: [
      'To see your role, open QuickBooks Online in another tab: Settings (the gear), then Manage users. Come back to this tab afterwards.',
      'Start the sign-in below and sign in with the Intuit account you use for QuickBooks Online.',
      'If you have several companies, choose the one you want to share.',
      'Read what will be shared and click Connect.',
      comeBack,
    ],
    source:
      'https://quickbooks.intuit.com/learn-support/en-ca/help-article/accountant-access/disconnect-app-change-subscription/L5y72TDf3_CA_en_CA',
  },
  xero: {
    role: 'Standard or Adviser',
    minutes: 3,
    webAddress: 'login.xero.com',
    steps: [
      'Sign in to Xero, and type the code of your authenticator app where it asks for one.',
      'Choose the organisation you want to share. One that is missing here is one where your role is another, or that is connected already.',
      'Read what will be shared and click Allow access.',
      comeBack,
    ],
    source: 'https://developer.xero.com/faq/permissions',
  },
};
