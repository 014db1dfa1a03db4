import { IntegrationSchema } from '@linkflow/contract';
import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { catalogue } from './catalogue.ts';
import { integrationId } from './integrationId.ts';
import { toIntegration } from './toIntegration.ts';

const named = (key: string) => {
  const entry = catalogue.find((one) => one.key === key);
  if (!entry) throw new Error(`no entry ${key}`);
  return entry;
};

describe('toIntegration', () => {
  it.each(catalogue.map((entry) => [entry.key, entry] as const))('gives a valid integration for %s', (_key, entry) => {
    expect(safeParse(IntegrationSchema, toIntegration(entry, { signIn: true })).issues).toBeUndefined();
  });

  it('prefers signing in where the software and the server can', () => {
    expect(toIntegration(named('xero'), { signIn: true }).methods).toEqual(['signIn', 'upload']);
  });

  it('offers the upload alone where the server has no provider for it', () => {
    expect(toIntegration(named('xero'), { signIn: false }).methods).toEqual(['upload']);
  });

  it('offers the upload alone where the software has no sign-in integration', () => {
    expect(toIntegration(named('acumatica'), { signIn: true }).methods).toEqual(['upload']);
  });

  it('keeps what is ours to itself', () => {
    const shown = toIntegration(named('ledger'), { signIn: true });
    for (const field of ['platformKeys', 'direct', 'sandbox']) expect(shown).not.toHaveProperty(field);
  });
});

describe('integrationId', () => {
  it('is a UUID of version 5', () => {
    expect(integrationId('xero')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('stays the same from release to release', () => {
    expect(integrationId('xero')).toBe('85f50846-4dda-5f60-af5d-d94e52b83e29');
  });

  it('differs from key to key', () => {
    expect(new Set(catalogue.map((entry) => integrationId(entry.key))).size).toBe(catalogue.length);
  });
});
