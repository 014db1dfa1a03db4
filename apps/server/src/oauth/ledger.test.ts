import { describe, expect, it } from 'vitest';
import { createProviders } from '../providers/index.ts';
import { type Browser, createBrowser, type Screen } from '../testing/browser.ts';
import { startLedger } from '../testing/ledger.ts';
import { consent, createWorld } from '../testing/world.ts';

/** The address that is registered with the ledger. */
const publicUrl = 'http://127.0.0.1:4000';
const ledger = await startLedger();
const providers = createProviders({ ledger: { url: ledger, id: 'link-flow', secret: 'link-flow-sandbox-secret' } });

async function customer() {
  const world = await createWorld({ env: { LINKFLOW_URL: publicUrl }, providers, pullPauses: [0] });
  const company = await world.createCompany();
  const token = await world.tokenOf(company.id);
  const call = async (method: string, path: string, body?: unknown) =>
    (await world.request(method, `/link/connections${path}`, { token, body })).json;
  const { id } = await call('POST', '', { integrationKey: 'ledger', method: 'signIn', consent });
  const browser = createBrowser({ [publicUrl]: world.server.url });
  return {
    world,
    browser,
    call: (method: string, path = '', body?: unknown) => call(method, `/${id}${path}`, body),
    /** Goes to the ledger and signs in there; the screen is what comes then. */
    async signInAs(email: string): Promise<Screen> {
      const { url } = await call('POST', `/${id}/authorization`, { nonce: 'n'.repeat(22), display: 'tab' });
      const { url: page } = await browser.walk(url);
      return browser.walk(`${page}/sign-in`, { email, password: 'sandbox-ledger' });
    },
    records: async (kind: string, query = '') =>
      (await world.request('GET', `/companies/${company.id}/connections/${id}/records/${kind}${query}`)).json,
    refresh: () => world.request('POST', `/companies/${company.id}/connections/${id}/refresh`),
  };
}

const press = (browser: Browser, { url }: Screen, button: string) => browser.walk(`${url}/${button}`, {});

describe('signing in to the ledger', () => {
  it('ends with every supplier and bill of the one company', async () => {
    const { browser, signInAs, call, records } = await customer();
    const page = await press(browser, await signInAs('admin@ledger.example'), 'allow');
    expect(page.url.origin).toBe(publicUrl);
    expect(page.text).toContain('is connected');
    await expect
      .poll(async () => (await call('GET')).pulls.map(({ status }: { status: string }) => status), { timeout: 20_000 })
      .toEqual(['stored', 'stored']);
    expect((await records('suppliers')).totalResults).toBe(220);
    expect((await records('bills')).totalResults).toBe(2500);
  }, 30_000);

  it('lets someone with three companies choose', async () => {
    const { browser, signInAs, call } = await customer();
    await press(browser, await signInAs('group@ledger.example'), 'allow');
    expect((await call('GET')).signIn.status).toBe('choosing');
    const { results } = await call('GET', '/entities');
    expect(results).toHaveLength(3);
    const linked = await call('PUT', '/entities', { entityIds: [results[1].id] });
    expect([linked.status, linked.pulls.length]).toEqual(['Linked', 2]);
  });

  it('tells that someone cancelled', async () => {
    const { browser, signInAs, call } = await customer();
    const page = await press(browser, await signInAs('admin@ledger.example'), 'cancel');
    expect(page.text).toContain('is not connected');
    expect((await call('GET')).signIn).toEqual({ status: 'refused', reason: 'signIn.refused' });
  });

  it('tells that someone may not connect it', async () => {
    const { browser, signInAs, call } = await customer();
    await press(browser, await signInAs('viewer@ledger.example'), 'cancel');
    expect((await call('GET')).signIn).toEqual({ status: 'refused', reason: 'signIn.roleMissing' });
  });

  it('ends when it is disconnected there, and can be done again', async () => {
    const { browser, signInAs, call, refresh } = await customer();
    await press(browser, await signInAs('admin@ledger.example'), 'allow');
    await browser.walk(`${ledger}/sign-in`, { email: 'admin@ledger.example', password: 'sandbox-ledger' });
    const { text } = await browser.walk(`${ledger}/apps`);
    for (const [, id = ''] of text.matchAll(/name="id" value="([^"]+)"/g)) {
      await browser.walk(`${ledger}/apps/disconnect`, { id });
    }
    await refresh();
    await expect.poll(async () => (await call('GET')).status, { timeout: 20_000 }).toBe('Deauthorized');
    await press(browser, await signInAs('admin@ledger.example'), 'allow');
    expect((await call('GET')).status).toBe('Linked');
  }, 30_000);
});
