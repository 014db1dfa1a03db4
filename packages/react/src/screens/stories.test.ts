import { screenIds } from '@linkflow/journey';
import { describe, expect, it } from 'vitest';

const sources = import.meta.glob<string>('./*/*.stories.tsx', { query: '?raw', import: 'default', eager: true });

/** Every state a customer can find a screen in. A new state is added here with its story. */
const states: Readonly<Record<string, readonly string[]>> = {
  opening: ['Waiting', 'Offline', 'ServiceFailed'],
  unavailable: ['Expired', 'Unknown'],
  landing: ['Default'],
  selecting: ['Results', 'Loading', 'Searching', 'None', 'Failed', 'Selected', 'SelectedElsewhere', 'Connected'],
  consenting: ['Upload', 'SignIn'],
  requesting: ['Waiting', 'Failed', 'Busy', 'Removed'],
  signInInstructing: ['Ready', 'GuideLoading', 'GuideFailed', 'Redirect', 'WithoutUpload'],
  authorizing: [
    ...['Starting', 'StartingFailed', 'Waiting', 'Quiet', 'SuspectClosed', 'Closed', 'Confirming', 'Cancelling'],
    ...['CancellingFailed', 'Blocked', 'BlockedStarting', 'Redirect', 'Reloaded', 'Offline', 'AddressUnknown'],
  ],
  choosingEntities: ['Nothing', 'Chosen', 'Loading', 'LoadingFailed', 'Sending', 'SendingFailed', 'Many', 'LongNames'],
  signInFailed: ['Refused', 'RoleMissing', 'ProviderFailed', 'NoEntities', 'TimedOut', 'Lost', 'Unavailable'],
  briefing: ['Ready', 'GuideLoading', 'GuideFailed', 'OneReceived', 'FourReports'],
  instructing: ['Ready', 'Bills', 'GuideLoading', 'GuideFailed', 'Interrupted', 'Pdf', 'SeveralFiles', 'TooLarge'],
  checking: ['Working', 'Starting', 'Stopped', 'TimedOut'],
  reviewing: ['Clear', 'Warnings', 'WrongKind', 'Unsure', 'ColumnMissing', 'NothingKnown', 'DateOrder'],
  uploading: ['Sending', 'Starting', 'AtNothing', 'AtEverything', 'Paused', 'Interrupted', 'Unreachable', 'Unexpected'],
  confirming: ['Waiting', 'Failed'],
  received: ['WithNext', 'Last', 'WithoutSummary'],
  submitting: ['Waiting', 'Failed', 'ReportMissing'],
  complete: ['Upload', 'SignIn', 'SignInStored', 'SignInSeveral', 'SignInMany', 'SignInNothingYet'],
  leaving: ['Resting', 'Uploading'],
};

const everywhere = ['Dark', 'Narrow'];

function storiesOf(screen: string): string[] {
  const [, source = ''] = Object.entries(sources).find(([path]) => path.startsWith(`./${screen}/`)) ?? [];
  return [...source.matchAll(/^export const (\w+)/gm)].map(([, name]) => name ?? '');
}

describe('The stories', () => {
  it('know every screen', () => {
    expect(Object.keys(states).toSorted()).toEqual([...screenIds, 'leaving'].toSorted());
  });

  it.each(Object.entries(states))('show %s in each of its states, dark and narrow', (screen, expected) => {
    expect(storiesOf(screen)).toEqual(expect.arrayContaining([...expected, ...everywhere]));
  });
});
