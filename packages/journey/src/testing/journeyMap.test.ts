import { describe, expect, it } from 'vitest';
import { screenIds } from '../link.types.ts';
import { journeyMap, type MapState } from './journeyMap.ts';

const all = (state: MapState): MapState[] => [state, ...state.states.flatMap(all)];
const states = all(journeyMap);
const stateAt = (path: string) => states.find((state) => state.path === path);

describe('The map of the journey', () => {
  it('has a state for every screen', () => {
    const screens = states.flatMap(({ meta }) => meta.screen ?? []);
    expect([...new Set(screens)].toSorted()).toEqual(screenIds.toSorted());
  });

  it('says on what, on which condition and where each way leads', () => {
    expect(stateAt('journey.consenting')?.transitions).toEqual([
      { on: 'consent.accept', guard: 'isSignIn', target: 'journey.linking' },
      { on: 'consent.accept', guard: null, target: 'journey.collecting' },
      { on: 'nav.back', guard: null, target: 'journey.selecting' },
    ]);
  });

  it('names the answers of effects, the limits of waiting and what happens at once', () => {
    const words = ['journey.opening.trying', 'journey.opening.deciding'].flatMap(
      (path) => stateAt(path)?.transitions.map(({ on }) => on) ?? [],
    );
    expect(new Set(words)).toEqual(new Set(['done', 'error', 'after waitLimit', 'always']));
  });

  it('leads only to states that are on it', () => {
    const targets = states.flatMap(({ transitions }) => transitions.flatMap(({ target }) => target ?? []));
    expect(targets.filter((target) => !stateAt(target))).toEqual([]);
  });
});
