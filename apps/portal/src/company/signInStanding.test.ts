import type { Connection, SignIn } from '@linkflow/contract';
import { describe, expect, it } from 'vitest';
import { aPull, aSignIn } from '../testing/samples.ts';
import { signInStanding } from './signInStanding.ts';

function standing(own: Partial<Connection>, status: SignIn['status'] = 'granted'): string {
  return signInStanding(aSignIn(own), { status, reason: null });
}

describe('signInStanding', () => {
  it.each([
    ['idle', /has not signed in yet/],
    ['waiting', /is signing in now/],
    ['choosing', /is choosing which companies/],
    ['refused', /was not granted/],
    ['failed', /did not work/],
    ['expired', /not finished in time/],
  ] as const)('says of a sign-in that is %s what the customer does', (status, words) => {
    expect(standing({ status: 'PendingAuth' }, status)).toMatch(words);
  });

  it('says that data is being read, from the first moment on', () => {
    expect(standing({ pulls: [] })).toMatch(/is being read/);
    expect(standing({ pulls: [aPull(), aPull({ status: 'reading' })] })).toMatch(/is being read/);
  });

  it('says that some data could not be read', () => {
    expect(standing({ pulls: [aPull(), aPull({ status: 'failed' })] })).toMatch(/tried again by itself/);
  });

  it('says that all data is read', () => {
    expect(standing({ pulls: [aPull()] })).toBe('All data is read.');
  });

  it('says what to do when access has ended, whatever was read', () => {
    expect(standing({ status: 'Deauthorized', pulls: [aPull()] })).toMatch(/Request data again/);
  });

  it('says that a connection was ended', () => {
    expect(standing({ status: 'Unlinked' })).toBe('This connection was ended.');
  });
});
