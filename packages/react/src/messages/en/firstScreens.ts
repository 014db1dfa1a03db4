/** The words of the first screens, of the frame around all of them, and of what can be met at any time. */
export const firstScreens = {
  frame: {
    label: 'Connect your accounting software',
    close: 'Close',
    back: 'Back',
    step: 'Step {step} of {count}',
    firstSteps: 'Step {step}',
    steps: { software: 'Your software', consent: 'Your permission', signIn: 'Your sign-in', finish: 'All done' },
  },
  actions: {
    continue: 'Continue',
    retry: 'Try again',
    chooseAnother: 'Choose another file',
    working: 'Working…',
  },
  opening: {
    title: 'Getting things ready',
    lead: 'This takes a moment.',
    titleFailed: 'We cannot open this yet',
  },
  unavailable: {
    closing: 'You can close this page.',
  },
  landing: {
    title: 'Share your supplier data with {hostName}',
    lead: '{hostName} asks {companyName} for a list of its suppliers and bills. You decide what is shared, and it takes a few minutes.',
    first: { title: 'Pick your software', body: 'Tell us which accounting software {companyName} uses.' },
    second: {
      title: 'Read what is shared',
      body: 'You see who gets what, and why, before anything leaves your computer.',
    },
    third: { title: 'Send your reports', body: 'We guide you step by step and check each file before it is sent.' },
    button: 'Get started',
  },
  selecting: {
    title: 'Which accounting software do you use?',
    lead: 'Pick the one where {companyName} keeps its suppliers and bills.',
    search: 'Search for your software',
    placeholder: 'Name or maker',
    list: 'Software',
    loading: 'Looking for software…',
    results: { one: '{count} result', other: '{count} results' },
    none: 'Nothing matches “{query}”.',
    noneNext: 'Check the spelling, try the full name or the maker, or go on without it below.',
    failed: 'The list could not be loaded.',
    more: 'Show more',
    notListed: 'I can’t find my software',
    notListedBody:
      'You can still go on. Nearly every accounting software can export its suppliers and bills; we show you what to look for.',
    notListedButton: 'Go on without it',
    notListedNone: 'Ask {hostName} how to share your reports in another way.',
    pick: 'Pick your software to continue.',
    next: 'Next you see what will be shared.',
    continueWith: 'Continue with {softwareName}',
    connected: 'Already connected',
    connectedState: {
      PendingAuth: 'Not finished yet. Pick it to go on where you stopped.',
      Linked: 'Connected',
      Unlinked: 'Disconnected. Pick it to connect again.',
      Deauthorized: 'Access ended. Pick it to connect again.',
    },
  },
  requesting: {
    title: 'Preparing your connection',
    lead: 'We are getting things ready for {softwareName}.',
  },
  leaving: {
    title: 'Leave for now?',
    body: 'What you have done so far is kept. You can come back with the same link and go on.',
    bodyUploading:
      'Your file is not completely sent. Sending stops when you leave, and goes on when you choose the same file again.',
    stay: 'Stay',
    leave: 'Leave',
  },
  /** In the new tab, until the software appears in it. */
  signInTab: {
    title: 'One moment',
    body: 'The sign-in page of {softwareName} opens here.',
  },
};
