import { describe, expect, it } from 'vitest';
import { createSeal } from './seal.ts';

const seal = createSeal('a secret of at least thirty-two letters');

describe('the seal', () => {
  it('gives back what it closed', () => {
    expect(seal.open(seal.close('a token', 'grant 1'), 'grant 1')).toBe('a token');
  });

  it('shows nothing of it, and never the same twice', () => {
    const [first, second] = [seal.close('a token', 'grant 1'), seal.close('a token', 'grant 1')];
    expect(Buffer.from(first, 'base64url').toString('latin1')).not.toContain('token');
    expect(first).not.toBe(second);
  });

  it('does not open for another purpose', () => {
    const sealed = seal.close('a token', 'grant 1');
    expect(() => seal.open(sealed, 'grant 2')).toThrow();
  });

  it('does not open with another secret', () => {
    const sealed = seal.close('a token', 'grant 1');
    expect(() => createSeal('another secret of thirty-two letters').open(sealed, 'grant 1')).toThrow();
  });

  it.each([0, 12, 28])('does not open when byte %i was changed', (index) => {
    const bytes = Buffer.from(seal.close('a token', 'grant 1'), 'base64url');
    bytes[index] = (bytes[index] ?? 0) ^ 1;
    expect(() => seal.open(bytes.toString('base64url'), 'grant 1')).toThrow();
  });

  it('does not open a piece of a text', () => {
    expect(() => seal.open(seal.close('a token', 'grant 1').slice(0, 20), 'grant 1')).toThrow();
  });
});
