import type { ScreenId } from '@linkflow/journey';
import { describe, expect, it } from 'vitest';
import { en } from '../messages/en.ts';
import { progressOf } from './progressOf.ts';

const reports = ['suppliers', 'bills'] as const;
const method = 'upload';

describe('progressOf', () => {
  it.each<ScreenId>(['opening', 'unavailable', 'landing'])('counts no step on %s', (id) => {
    expect(progressOf(en, { id, method, reports, position: 0 })).toBeNull();
  });

  it('does not know the number of steps before the software', () => {
    expect(progressOf(en, { id: 'selecting', method: null, reports: null, position: 0 })).toEqual({
      step: 1,
      count: null,
      label: 'Your software',
    });
  });

  it('counts the permission as the second step', () => {
    expect(progressOf(en, { id: 'consenting', method, reports, position: 0 })?.step).toBe(2);
  });

  it.each([
    [0, 3, 'Suppliers'],
    [1, 4, 'Bills'],
  ])('counts report %i as step %i', (position, step, label) => {
    expect(progressOf(en, { id: 'uploading', method, reports, position })).toEqual({ step, count: 4, label });
  });

  it('ends on the last step', () => {
    expect(progressOf(en, { id: 'complete', method, reports, position: 1 })).toEqual({
      step: 4,
      count: 4,
      label: 'All done',
    });
  });

  it.each<ScreenId>(['signInInstructing', 'authorizing', 'choosingEntities', 'signInFailed'])(
    'counts one step for the sign-in on %s, however many reports there are',
    (id) => {
      expect(progressOf(en, { id, method: 'signIn', reports, position: 0 })).toEqual({
        step: 3,
        count: 3,
        label: 'Your sign-in',
      });
    },
  );
});
