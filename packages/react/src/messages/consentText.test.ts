import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { consentText, consentVersion } from './consentText.ts';
import { en } from './en.ts';

const values = { companyName: 'Harbour Street Bakery', hostName: 'Northbank', platformName: 'NetSuite' };

function fingerprintOf(words: unknown): string {
  return createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 12);
}

describe('consentText', () => {
  it('names the company, the host and the software', () => {
    const text = consentText(en, 'upload', 'en', values);
    for (const name of Object.values(values)) expect(text).toContain(name);
    expect(text).not.toMatch(/[{}]/);
  });

  it('has the title, the lead, five sections, the terms and how to end access', () => {
    expect(consentText(en, 'upload', 'en', values).split('\n\n')).toHaveLength(2 + 5 * 2 + 2);
  });

  it('differs for signing in and for uploading', () => {
    expect(consentText(en, 'signIn', 'en', values)).toContain('Your password is never shown');
    expect(consentText(en, 'upload', 'en', values)).toContain('choose which files to send');
  });

  it('has a new version when its words change', () => {
    expect({ version: consentVersion, words: fingerprintOf(en.consent) }).toMatchInlineSnapshot(`
      {
        "version": "2026-11-21",
        "words": "3384836c5528",
      }
    `);
  });
});
