import { problemKinds, screenIds } from '@linkflow/journey';
import { describe, expect, it } from 'vitest';
import { problemScreens } from '../workshop/problemScreens.ts';
import { screenStates } from '../workshop/screenStates.ts';

const sources = import.meta.glob<string>('./*/*.stories.tsx', { query: '?raw', import: 'default', eager: true });

/** Ways to look at every screen, whatever its state. */
const variations = ['Dark', 'Narrow', 'Wide', 'RightToLeft', 'Pseudo'];

/** Those that show no name of a company, a software or a file. */
const withoutNames = ['opening', 'unavailable', 'confirming', 'submitting', 'leaving'];

function storiesOf(screen: string): string[] {
  const [, source = ''] = Object.entries(sources).find(([path]) => path.startsWith(`./${screen}/`)) ?? [];
  return [...source.matchAll(/^export const (\w+)/gm)].map(([, name]) => name ?? '');
}

describe('The stories', () => {
  it('know every screen', () => {
    expect(Object.keys(screenStates).toSorted()).toEqual([...screenIds, 'leaving'].toSorted());
  });

  it.each(Object.entries(screenStates))('show %s in each of its states', (screen, states) => {
    expect(storiesOf(screen)).toEqual(expect.arrayContaining([...states]));
  });

  it.each(Object.keys(screenStates))('show %s dark, narrow, wide, right to left and with longer words', (screen) => {
    expect(storiesOf(screen)).toEqual(expect.arrayContaining(variations));
  });

  it.each(Object.keys(screenStates).filter((screen) => !withoutNames.includes(screen)))(
    'show %s with long names',
    (screen) => expect(storiesOf(screen)).toContain('LongNames'),
  );

  it.each(Object.keys(problemKinds))('show %s on every screen where it can be met', (code) => {
    const screens: readonly string[] = Object.entries(problemScreens).find(([known]) => known === code)?.[1] ?? [];
    expect(screens).not.toEqual([]);
    for (const screen of screens) expect(storiesOf(screen)).toContain('EveryProblem');
  });
});
