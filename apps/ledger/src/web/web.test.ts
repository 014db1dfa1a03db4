import { inspectReport } from '@linkflow/reports';
import { describe, expect, it } from 'vitest';
import { createBrowser } from '../testing/browser.ts';
import { connect, startSandbox } from '../testing/sandbox.ts';
import { sandboxPassword as password } from '../users/users.ts';

const bills = '/reports/harbour-lane-trading/bills';

async function startSignedIn(email = 'admin@ledger.example') {
  const sandbox = await startSandbox();
  const screen = await sandbox.browser.submit('/sign-in', { email, password });
  return { ...sandbox, screen };
}

describe('the pages of the ledger', () => {
  it('ask for a sign-in first', async () => {
    const { browser } = await startSandbox();
    for (const path of ['/', '/reports', bills, `${bills}.csv`, '/apps']) {
      expect((await browser.open(path)).url.pathname).toBe('/sign-in');
    }
  });

  it('show every entity of the user', async () => {
    const { screen } = await startSignedIn('group@ledger.example');
    expect(screen.text).toContain('Northfield Holding Ltd');
    expect(screen.text).toContain('Northfield Europe GmbH');
    expect(screen.text).toContain('Northfield America Inc.');
  });

  it('are open to someone who only reads', async () => {
    const { browser } = await startSignedIn('viewer@ledger.example');
    expect((await browser.open(bills)).text).toContain('<h1>Bills</h1>');
  });

  it('do not open the books of others', async () => {
    const { browser } = await startSignedIn('group@ledger.example');
    expect((await browser.open(bills)).status).toBe(404);
    expect((await browser.open(`${bills}.csv`)).status).toBe(404);
  });

  it('show a report fifty rows at a time, its totals on the last page', async () => {
    const { browser } = await startSignedIn();
    const first = await browser.open(bills);
    expect(first.text).toContain('Page 1 of 50');
    expect(first.text.match(/B-\d{6}/g)).toHaveLength(50);
    expect(first.text).not.toContain('<tfoot>');
    const last = await browser.open(`${bills}?page=99`);
    expect(last.text).toContain('Page 50 of 50');
    expect(last.text).toContain('<tfoot>');
  });

  it.each(['csv', 'xlsx'])('export a report as %s that is understood', async (extension) => {
    const { browser } = await startSignedIn();
    const { file, fileName } = await browser.download(`/reports/harbour-lane-trading/suppliers.${extension}`);
    expect(fileName).toBe(`suppliers-harbour-lane-trading-2026-10-31.${extension}`);
    const inspection = await inspectReport(file, { expected: 'suppliers' });
    expect(inspection).toMatchObject({ kind: { value: 'suppliers' }, summary: { rows: 220 } });
  });

  it('allow nothing inline, nothing from elsewhere and no frame', async () => {
    const { url } = await startSandbox();
    const { headers } = await fetch(`${url}/sign-in`);
    expect(headers.get('Content-Security-Policy')).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(headers.get('Cross-Origin-Opener-Policy')).toBe('unsafe-none');
  });

  it('can cut the tie to the page that opened them', async () => {
    const { url } = await startSandbox({ openerPolicy: 'same-origin' });
    const { headers } = await fetch(`${url}/sign-in`);
    expect(headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin');
  });

  it('take no form from another site', async () => {
    const { url } = await startSandbox();
    const response = await fetch(`${url}/sign-in`, {
      method: 'POST',
      headers: { Origin: 'https://elsewhere.example' },
      body: new URLSearchParams({ email: 'admin@ledger.example', password }),
    });
    expect(response.status).toBe(403);
  });

  it('end with signing out', async () => {
    const { browser } = await startSignedIn();
    await browser.submit('/sign-out');
    expect((await browser.open('/')).url.pathname).toBe('/sign-in');
  });
});

describe('connected apps', () => {
  it('can be disconnected, which takes their tokens back', async () => {
    const { url, client, browser } = await startSignedIn();
    const { tokens } = await connect({ client, browser: createBrowser(url) });
    const listed = await browser.open('/apps');
    const id = /name="id" value="([^"]+)"/.exec(listed.text)?.[1] ?? '';
    const after = await browser.submit('/apps/disconnect', { id });
    expect(after.text).toContain('No app reads your data.');
    const { status } = await fetch(`${url}/api/entities`, {
      headers: { Authorization: `Bearer ${tokens.access_token}` },
    });
    expect(status).toBe(401);
  });

  it('of someone else cannot be disconnected', async () => {
    const { url, client, browser } = await startSignedIn('group@ledger.example');
    const owner = createBrowser(url);
    await connect({ client, browser: owner });
    await owner.submit('/sign-in', { email: 'admin@ledger.example', password });
    const id = /name="id" value="([^"]+)"/.exec((await owner.open('/apps')).text)?.[1] ?? '';
    await browser.submit('/apps/disconnect', { id });
    expect((await owner.open('/apps')).text).toContain(id);
  });
});
