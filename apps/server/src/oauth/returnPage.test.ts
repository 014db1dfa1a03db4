import { describe, expect, it } from 'vitest';
import { createCustomer } from '../testing/customer.ts';
import { createWorld } from '../testing/world.ts';
import type { Outcome } from './outcome.ts';
import { returnPage } from './returnPage.ts';

const names = { software: 'Xero', company: 'Riverside Bakery', host: 'Demo Bank' };
const outcomes: Outcome[] = [
  'connected',
  'choosing',
  'signIn.refused',
  'signIn.roleMissing',
  'signIn.noEntities',
  'signIn.providerFailed',
  'signIn.timedOut',
  'cancelled',
  'used',
  'foreign',
  'unknown',
  'broken',
];

describe('the page that a sign-in ends on', () => {
  it.each(outcomes)('has a language, a title and one heading, and says what to do: %s', async (outcome) => {
    const page = String(await returnPage({ outcome, names }));
    expect(page).toContain('<html lang="en">');
    expect(page.match(/<h1>(.+)<\/h1>/g)).toHaveLength(1);
    expect(/<title>(.+)<\/title>/.exec(page)?.[1]).toBe(/<h1>(.+)<\/h1>/.exec(page)?.[1]);
    expect(page).toContain('You can close this tab');
  });

  it('says the same heading for no two outcomes that differ in what to do', async () => {
    const pages = await Promise.all(outcomes.map((outcome) => returnPage({ outcome, names })));
    expect(new Set(pages.map((page) => /<h1>(.+)<\/h1>/.exec(String(page))?.[1])).size).toBe(outcomes.length);
  });

  it('shows names as text, never as markup', async () => {
    const evil = '<img src=x onerror=alert(1)>"';
    const page = String(
      await returnPage({
        outcome: 'connected',
        names: { software: evil, company: evil, host: evil },
        tell: { nonce: evil, origin: evil },
      }),
    );
    expect(page).not.toContain('<img');
    expect(page).not.toContain('="<');
  });

  it('has nothing inline', async () => {
    const page = String(await returnPage({ outcome: 'connected', names, tell: { nonce: 'n', origin: 'o' } }));
    expect(page).not.toMatch(/<style|style=|\son\w+=|<script[^>]*>[^<]/);
  });
});

describe('coming back in a tab', () => {
  it('tells the page that asked, by its nonce and at its exact origin', async () => {
    const { software, browser, ask } = await createCustomer();
    const { url } = await ask({ nonce: 'the-nonce-of-this-one-page' }, { Origin: 'https://bank.example' });
    const { headers } = await browser.open(url);
    const { text } = await browser.open(software.allow(new URL(headers.get('location') ?? '')));
    expect(text).toContain('data-nonce="the-nonce-of-this-one-page"');
    expect(text).toContain('data-origin="https://bank.example"');
    expect(text).toContain('data-channel="linkflow.return"');
  });

  it.each([undefined, 'https://elsewhere.example'])('tells its own origin alone where %s asked', async (origin) => {
    const { software, browser, ask, world } = await createCustomer();
    const { headers } = await browser.open((await ask({}, origin ? { Origin: origin } : {})).url);
    const { text } = await browser.open(software.allow(new URL(headers.get('location') ?? '')));
    expect(text).toContain(`data-origin="${world.server.url}"`);
  });

  it('tells nobody where the sign-in is not this browser’s', async () => {
    const { browser, world } = await createCustomer();
    expect((await browser.open(`${world.server.url}/oauth/callback?state=x`)).text).not.toContain('<script');
  });
});

describe('every answer below /oauth', () => {
  it.each(['/oauth/start/x', '/oauth/callback', '/oauth/return.css', '/oauth/return.js', '/oauth/nothing'])(
    'is kept nowhere, gives no address away and leaves the opener alone: %s',
    async (path) => {
      const { request } = await createWorld();
      const { headers } = await request('GET', path, { headers: { Accept: 'text/html' } });
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cross-origin-opener-policy')).toBe('unsafe-none');
      expect(headers.get('content-security-policy')).toContain("script-src 'self'");
      expect(headers.get('x-correlation-id')).toBeTruthy();
    },
  );

  it('is a page with a reference where the server fails', async () => {
    const { browser, ask, world } = await createCustomer();
    const { url } = await ask();
    world.server.services.seal.open = () => {
      throw new Error('the key is lost');
    };
    const { status, text, headers } = await browser.open(url);
    expect(status).toBe(500);
    expect(text).toContain('Something went wrong here');
    expect(text).toContain(headers.get('x-correlation-id'));
    expect(text).not.toContain('key');
  });
});
