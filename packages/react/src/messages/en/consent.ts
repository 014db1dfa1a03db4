interface ConsentSection {
  readonly title: string;
  /** Shown where the data is read after signing in to the software. */
  readonly signIn: string;
  /** Shown where the customer uploads reports. */
  readonly upload: string;
}

const sections = {
  purpose: {
    title: 'Purpose',
    signIn:
      '{hostName} asks for this data to understand what {companyName} buys and from whom, and to offer services that fit, such as ways to pay suppliers. It may not use the data for anything else without asking you first.',
    upload:
      '{hostName} asks for this data to understand what {companyName} buys and from whom, and to offer services that fit, such as ways to pay suppliers. It may not use the data for anything else without asking you first.',
  },
  access: {
    title: 'Access',
    signIn:
      'You sign in on the pages of {platformName} itself. Your password is never shown to {hostName}. {hostName} may read the agreed data and cannot change anything in {platformName}. Access lasts until you end it.',
    upload:
      'You export the reports from {platformName} yourself and choose which files to send. {hostName} gets these files and nothing else: no password and no access to {platformName}.',
  },
  accountInformation: {
    title: 'Account information',
    signIn:
      'The name and the settings of the {companyName} account in {platformName}, such as its currency and its country, so that the data can be read correctly.',
    upload:
      'The name of {companyName}, the name of the software you picked, and the names, sizes and dates of the files you send.',
  },
  platformData: {
    title: 'Platform data',
    signIn:
      'From {platformName}: suppliers with their contact, tax and payment details, and bills with their dates, amounts, lines and payment status.',
    upload:
      'What the reports from {platformName} contain: suppliers with their contact, tax and payment details, and bills with their dates, amounts, lines and payment status. Columns that are not needed are not stored as data.',
  },
  retention: {
    title: 'Retention',
    signIn:
      '{hostName} keeps the data while it serves {companyName} and as long as the law requires after that. When you end access, no new data is read. You can ask {hostName} to delete what it has.',
    upload:
      '{hostName} keeps the reports while it serves {companyName} and as long as the law requires after that. You can ask {hostName} at any time to delete them.',
  },
} satisfies Record<string, ConsentSection>;

/** What the customer agrees to. A change of these words needs a new `consentVersion`. */
export const consent = {
  title: 'What {hostName} will receive',
  lead: 'Please read how the data of {companyName} is used. Open a section for the details.',
  terms:
    'By choosing “Allow and continue” you confirm that you may share this data on behalf of {companyName}, and you agree to the five points above.',
  end: 'You can end access at any time.',
  accept: 'Allow and continue',
  sections,
};
