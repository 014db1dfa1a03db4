import { describe, expect, it } from 'vitest';
import { aConnection, aPull, aSignIn } from '../testing/samples.ts';
import { isReading } from './isReading.ts';

describe('isReading', () => {
  it('begins when the customer has linked the software', () => {
    expect(isReading(aSignIn({ status: 'PendingAuth' }))).toBe(false);
    expect(isReading(aSignIn())).toBe(true);
  });

  it('lasts until all is read', () => {
    expect(isReading(aSignIn({ pulls: [aPull(), aPull({ status: 'reading' })] }))).toBe(true);
    expect(isReading(aSignIn({ pulls: [aPull(), aPull({ status: 'failed' })] }))).toBe(false);
  });

  it('ends with the access', () => {
    expect(isReading(aSignIn({ status: 'Deauthorized', pulls: [aPull({ status: 'reading' })] }))).toBe(false);
  });

  it('is nothing that happens to an upload', () => {
    expect(isReading(aConnection({ status: 'Linked' }))).toBe(false);
  });
});
