import type { ScreenId } from '@linkflow/journey';

/** The screens, and the question that is asked over any of them. */
export type ShownScreen = ScreenId | 'leaving';

/**
 * Every state a customer can find a screen in, by the name of its story. The first is the usual one. The stories, the
 * map of the journey and the pictures are held to this list.
 */
export const screenStates: Readonly<Record<ShownScreen, readonly [string, ...string[]]>> = {
  opening: ['Waiting', 'Offline', 'ServiceFailed', 'EveryProblem'],
  unavailable: ['Expired', 'Unknown', 'EveryProblem'],
  landing: ['Default'],
  selecting: [
    ...(['Results', 'Loading', 'Searching', 'None', 'One', 'FiveThousand', 'Failed', 'Selected'] as const),
    ...['SelectedElsewhere', 'Connected', 'WithoutOtherSoftware', 'WithBack'],
  ],
  consenting: ['Upload', 'SignIn'],
  requesting: ['Waiting', 'Failed', 'Busy', 'Removed', 'EveryProblem'],
  signInInstructing: ['Ready', 'GuideLoading', 'GuideFailed', 'Redirect', 'WithoutUpload'],
  authorizing: [
    ...(['Waiting', 'Starting', 'StartingFailed', 'Quiet', 'SuspectClosed', 'Closed', 'Confirming'] as const),
    ...['Cancelling', 'CancellingFailed', 'Blocked', 'BlockedStarting', 'Redirect', 'Reloaded', 'Offline'],
    ...['AddressUnknown', 'EveryProblem'],
  ],
  choosingEntities: [
    ...(['Nothing', 'Chosen', 'Loading', 'LoadingFailed', 'Sending', 'SendingFailed', 'Many'] as const),
    'EveryProblem',
  ],
  signInFailed: [
    ...(['Refused', 'RoleMissing', 'ProviderFailed', 'NoEntities', 'TimedOut', 'Lost', 'Unavailable'] as const),
    ...['WithoutUpload', 'EveryProblem'],
  ],
  briefing: ['Ready', 'GuideLoading', 'GuideFailed', 'OneReceived', 'FourReports'],
  instructing: [
    ...(['Ready', 'Bills', 'GuideLoading', 'GuideFailed', 'Interrupted', 'Pdf', 'SeveralFiles'] as const),
    ...['TooLarge', 'EveryProblem'],
  ],
  checking: ['Working', 'Starting', 'Stopped', 'TimedOut', 'EveryProblem'],
  reviewing: ['Clear', 'Warnings', 'WrongKind', 'Guessed', 'Unsure', 'ColumnMissing', 'NothingKnown', 'DateOrder'],
  uploading: [
    ...(['Sending', 'Starting', 'AtNothing', 'AtEverything', 'Paused', 'Interrupted', 'Unreachable'] as const),
    ...['Unexpected', 'EveryProblem'],
  ],
  confirming: ['Waiting', 'Failed', 'EveryProblem'],
  received: ['WithNext', 'Last', 'WithoutSummary'],
  submitting: ['Waiting', 'Failed', 'ReportMissing', 'EveryProblem'],
  complete: ['Upload', 'SignIn', 'SignInStored', 'SignInSeveral', 'SignInMany', 'SignInNothingYet'],
  leaving: ['Resting', 'Uploading'],
};

/** Storybook's id of a story of a screen, e.g. `screens-signinfailed--role-missing`. */
export function storyIdOf(screen: ShownScreen, story: string): string {
  return `screens-${screen.toLowerCase()}--${story.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()}`;
}
