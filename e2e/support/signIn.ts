import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import { serveHost } from './host.ts';
import { appProcess, freePort } from './process.ts';
import { startTestServer } from './server.ts';
import { Software } from './software.ts';
import { test as base } from './test.ts';

const ledgerMain = fileURLToPath(new URL('../../apps/ledger/src/main.ts', import.meta.url));
const hostFiles = fileURLToPath(new URL('../host/dist', import.meta.url));

interface Company {
  readonly id: string;
  readonly connections: readonly {
    readonly id: string;
    readonly status: string;
    readonly signIn: { readonly status: string } | null;
    readonly pulls: readonly { readonly kind: string; readonly status: string; readonly done: number }[];
    readonly dataConnectionErrors: readonly { readonly errorMessage: string }[];
  }[];
}

/** What the bank's own server does. */
export interface Bank {
  createCompany(name?: string): Promise<string>;
  company(id: string): Promise<Company>;
  linkOf(companyId: string): Promise<string>;
  /** Starts the bank's web app with the flow embedded for one company; returns its address. */
  host(companyId: string, headers?: Record<string, string>): Promise<string>;
}

interface Options {
  /** Environment of the Link server. */
  readonly serverSettings: Record<string, string>;
  /** Environment of the ledger. */
  readonly ledgerSettings: Record<string, string>;
}

interface Fixtures {
  readonly ledgerPort: number;
  readonly bank: Bank;
}

/** Playwright's test with a Link server, a ledger to connect, and a bank that embeds the flow. */
export const test = base.extend<Options & Fixtures>({
  serverSettings: [{}, { option: true }],
  ledgerSettings: [{}, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
  ledgerPort: async ({}, use) => use(await freePort()),
  server: async ({ ledgerPort, serverSettings, ledgerSettings }, use) => {
    const ledgerUrl = `http://127.0.0.1:${ledgerPort}`;
    const server = await startTestServer({ LEDGER_URL: ledgerUrl, ...serverSettings });
    const settings = { LEDGER_PORT: String(ledgerPort), LEDGER_REDIRECT_URIS: `${server.url}/oauth/callback` };
    const ledger = appProcess(ledgerMain, { ...settings, ...ledgerSettings }, 'Ledger:');
    await ledger.start();
    await use(server);
    await ledger.end('SIGTERM');
    await server.close();
  },
  bank: async ({ server }, use) => {
    const hosts: { close(): unknown }[] = [];
    const authorization = `Basic ${btoa('linkflow-development-key')}`;
    const call = async (path: string, body?: object) => {
      const answer = await fetch(`${server.url}${path}`, {
        method: body ? 'POST' : 'GET',
        headers: { authorization, 'content-type': 'application/json' },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
      return answer.json();
    };
    await use({
      createCompany: async (name = 'Riverside Bakery') => (await call('/companies', { name })).id,
      company: (id) => call(`/portal-api/companies/${id}`),
      linkOf: async (id) => (await call(`/companies/${id}/link`, {})).url,
      async host(id, headers) {
        const host = await serveHost(async () => (await call(`/companies/${id}/accessToken`)).accessToken, headers);
        hosts.push(host);
        host.show(hostFiles);
        return `${host.url}/?server=${encodeURIComponent(server.url)}`;
      },
    });
    for (const host of hosts) host.close();
  },
});

export const { expect } = test;

/** From an open flow to the instructions before the sign-in. */
export async function toInstructions(page: Page | ReturnType<Page['frameLocator']>) {
  await page.getByRole('searchbox').fill('Ledger');
  await page
    .getByRole('radio', { name: /^Ledger/ })
    .first()
    .check({ force: true });
  await page.getByRole('button', { name: /^Continue/ }).click();
  await page.getByRole('button', { name: /^Allow/ }).click();
  await expect(page.getByRole('heading', { name: /^Sign in to Ledger/ })).toBeVisible();
}

/** Clicks what opens the sign-in and returns the software in its new tab. */
export async function openSoftware(context: BrowserContext, click: () => Promise<void>): Promise<Software> {
  const [page] = await Promise.all([context.waitForEvent('page'), click()]);
  await page.getByLabel('Email address').waitFor();
  return new Software(page);
}
