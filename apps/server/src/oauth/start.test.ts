import { eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { signIns } from '../db/schema.ts';
import { createBrowser } from '../testing/browser.ts';
import { createCustomer } from '../testing/customer.ts';

describe('the address that begins a sign-in', () => {
  it('leads to the software with state, PKCE and the exact address to come back to', async () => {
    const { begin, world, software } = await createCustomer();
    const request = await begin();
    expect(request.origin + request.pathname).toBe(`${software.url}/authorize`);
    expect(Object.fromEntries(request.searchParams)).toEqual({
      client_id: 'link-flow',
      response_type: 'code',
      scope: 'read',
      redirect_uri: `${world.server.url}/oauth/callback`,
      state: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: 'S256',
    });
  });

  it('never leads there without PKCE or a state of its own', async () => {
    const { begin } = await createCustomer();
    const [first, second] = [await begin(), await begin()];
    for (const name of ['state', 'code_challenge']) {
      expect(first.searchParams.get(name)).not.toBe(second.searchParams.get(name));
    }
  });

  it('asks for an id token with our nonce where the software gives one', async () => {
    const { begin, software } = await createCustomer();
    Object.assign(software.provider, { scope: 'openid read', parameters: { prompt: 'consent' } });
    const { searchParams } = await begin();
    expect(searchParams.get('nonce')).toMatch(/^[\w-]{43}$/);
    expect(searchParams.get('prompt')).toBe('consent');
  });

  it('gives the sign-in to the first browser by a cookie that scripts and other sites cannot use', async () => {
    const { ask, browser } = await createCustomer();
    const { headers } = await browser.open((await ask()).url);
    expect(headers.get('set-cookie')).toMatch(
      /^linkflow_sign_in_[0-9a-f-]{36}=[\w-]{43}; Path=\/oauth; Expires=[^;]+; HttpOnly; SameSite=Lax$/,
    );
  });

  it('keeps the cookie beyond the end of the sign-in, so that a late answer is known as one', async () => {
    const { ask, browser } = await createCustomer();
    const { url, expiresIn } = await ask();
    const { headers } = await browser.open(url);
    const expires = Date.parse(/Expires=([^;]+)/.exec(headers.get('set-cookie') ?? '')?.[1] ?? '');
    expect(expires).toBeGreaterThan(Date.now() + expiresIn * 1000 + 60_000);
  });

  it('sends the cookie over HTTPS only where the server has it', async () => {
    const { ask, browser, world } = await createCustomer({ env: { LINKFLOW_URL: 'https://link.example' } });
    const { url } = await ask();
    expect(url).toMatch(/^https:\/\/link\.example\/oauth\/start\//);
    const { headers } = await browser.open(world.server.url + new URL(url).pathname);
    expect(headers.get('set-cookie')).toContain('; Secure');
    expect(headers.get('location')).toContain(encodeURIComponent('https://link.example/oauth/callback'));
  });

  it('may be opened again in the same browser', async () => {
    const { ask, browser } = await createCustomer();
    const { url } = await ask();
    const [first, second] = [await browser.open(url), await browser.open(url)];
    expect(second.headers.get('location')).toBe(first.headers.get('location'));
    expect(second.headers.get('set-cookie')).toBeNull();
  });

  it('is closed to every other browser', async () => {
    const { ask, browser } = await createCustomer();
    const { url } = await ask();
    await browser.open(url);
    const { status, headers } = await createBrowser().open(url);
    expect([status, headers.get('location')]).toEqual([403, null]);
  });

  it('belongs to one browser also when two open it at the same moment', async () => {
    const { ask } = await createCustomer();
    const { url } = await ask();
    const screens = await Promise.all([createBrowser().open(url), createBrowser().open(url)]);
    expect(screens.map(({ status }) => status).sort()).toEqual([302, 403]);
  });

  it('leads nowhere when it was made up', async () => {
    const { browser, world } = await createCustomer();
    expect((await browser.open(`${world.server.url}/oauth/start/made-up`)).status).toBe(404);
  });

  it('leads nowhere when it was cancelled', async () => {
    const { ask, call, browser } = await createCustomer();
    const { url } = await ask();
    await call('DELETE', '/authorization');
    const { status, text } = await browser.open(url);
    expect([status, text]).toEqual([410, expect.stringContaining('This sign-in was ended')]);
  });

  it('leads nowhere when its time is over', async () => {
    const { ask, browser, world, connectionId } = await createCustomer();
    const { url } = await ask();
    await world.server.services.db
      .update(signIns)
      .set({ expiresAt: sql`now() - interval '1 second'` })
      .where(eq(signIns.connectionId, connectionId));
    const { status, text } = await browser.open(url);
    expect([status, text]).toEqual([410, expect.stringContaining('This sign-in has ended')]);
  });

  it('leads nowhere when the sign-in is finished', async () => {
    const { ask, browser, software } = await createCustomer();
    const { url } = await ask();
    const { headers } = await browser.open(url);
    await browser.open(software.refuse(new URL(headers.get('location') ?? ''), 'access_denied'));
    const { status, text } = await browser.open(url);
    expect([status, text]).toEqual([410, expect.stringContaining('This sign-in is finished')]);
  });
});
