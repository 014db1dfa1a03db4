import { GuideSchema } from '@linkflow/contract';
import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue.ts';
import type { CatalogueEntry } from '../catalogue.types.ts';
import { english } from './en/english.ts';
import { guideFor } from './guideFor.ts';

const everyEntry = catalogue.map((entry) => [entry.key, entry] as const);

function named(key: string): CatalogueEntry {
  const entry = catalogue.find((one) => one.key === key);
  if (!entry) throw new Error(`no entry ${key}`);
  return entry;
}

describe('guideFor', () => {
  it.each(everyEntry)('guides through every report of %s, in its order', (_key, entry) => {
    const guide = guideFor(entry, 'en');
    expect(safeParse(GuideSchema, guide).issues).toBeUndefined();
    expect(guide.reports.map((report) => report.kind)).toEqual(entry.reports);
  });

  const published = Object.keys(english.specific).filter((key) => !named(key).sandbox);

  it.each(published)('knows menu paths and their source for every report of %s', (key) => {
    for (const report of guideFor(named(key), 'en').reports) {
      expect(report.menuPath, report.kind).not.toEqual([]);
      expect(report.source, report.kind).toMatch(/^https:\/\//);
    }
  });

  it.each(['payments', 'direct-costs', 'bills'] as const)('says which period to choose for %s', (kind) => {
    for (const [key, entry] of everyEntry.filter(([, one]) => one.reports.includes(kind) && !one.sandbox)) {
      const steps = guideFor(entry, 'en')
        .reports.find((report) => report.kind === kind)
        ?.steps.join(' ');
      expect(steps, key).toMatch(/last 12 months/);
    }
  });

  it('says where the file lands, always', () => {
    for (const [key, entry] of everyEntry) {
      for (const report of guideFor(entry, 'en').reports) expect(report.steps.at(-1), key).toMatch(/Downloads/);
    }
  });

  it('gives general advice with the name of the software where no menu path is known', () => {
    const [suppliers] = guideFor(named('zoho-books'), 'en').reports;
    expect(suppliers?.source).toBeNull();
    expect(suppliers?.steps[0]).toMatch(/^Sign in to Zoho Books/);
  });

  it.each(['ledger', 'quickbooks-online', 'xero', 'netsuite'])('tells what to know before signing in to %s', (key) => {
    const { signIn } = guideFor(named(key), 'en');
    expect(signIn?.role).not.toBe('');
    expect(signIn?.minutes).toBeGreaterThan(0);
    expect(signIn?.webAddress).toMatch(/^[a-z\d.-]+(:\d+)?$/);
    expect(signIn?.steps.at(-1)).toMatch(/come back to this page/);
  });

  it.each(Object.keys(english.signIn))('can sign in to %s, and says where that was read', (key) => {
    const entry = named(key);
    expect(entry.direct).toBe(true);
    if (!entry.sandbox) expect(guideFor(entry, 'en').signIn?.source).toMatch(/^https:\/\//);
  });

  it('shows the address of the sign-in page, which may differ from the one of the software', () => {
    expect(guideFor(named('xero'), 'en').signIn?.webAddress).toBe('login.xero.com');
    expect(guideFor(named('netsuite'), 'en').signIn?.webAddress).toBe('system.netsuite.com');
  });

  it('shows the sandbox where it is', () => {
    const entry = { ...named('ledger'), webAddress: 'ledger.example' };
    expect(guideFor(entry, 'en').signIn?.webAddress).toBe('ledger.example');
  });

  it.each(['workday', 'acumatica'])('says nothing of a sign-in to %s, which nothing is known of', (key) => {
    expect(guideFor(named(key), 'en').signIn).toBeNull();
  });

  it('lets the customer of NetSuite alternate between the two tabs', () => {
    const steps = guideFor(named('netsuite'), 'en').signIn?.steps ?? [];
    expect(steps[0]).toMatch(/Keep this tab open/);
    expect(steps.join(' ')).toMatch(/Setup > Company > Enable Features.*Come back to this tab/);
  });

  it('answers in English where the language is not written yet', () => {
    expect(guideFor(named('xero'), 'fr-CA').locale).toBe('en');
  });

  it('understands a regional English', () => {
    expect(guideFor(named('xero'), 'en-GB').locale).toBe('en');
  });
});
