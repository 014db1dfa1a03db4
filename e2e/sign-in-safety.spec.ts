import type { BrowserContext, Page } from '@playwright/test';
import { type Bank, expect, openSoftware, test, toInstructions } from './support/signIn.ts';
import { Software } from './support/software.ts';

declare global {
  interface Window {
    /** Of the sign-ins that the page has asked for. */
    nonces: string[];
  }
}

/** From a Link URL to the ledger's question whether to allow access. */
async function atConsent(context: BrowserContext, bank: Bank, company: string) {
  const page = await context.newPage();
  await page.goto(await bank.linkOf(company));
  await toInstructions(page);
  const software = await openSoftware(context, () => page.getByRole('button', { name: /^Sign in to Ledger/ }).click());
  await software.signIn('admin');
  return { page, software };
}

/** Allows access, stops the tab before it comes back to us, and returns the address it would have come to. */
async function allowAndKeepCallback({ page }: Software): Promise<string> {
  let callback = '';
  await page.route('**/oauth/authorize/**', async (route) => {
    const answer = await route.fetch({ maxRedirects: 0 });
    callback = answer.headers().location ?? '';
    await route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Stopped here</h1>' });
  });
  await page.getByRole('button', { name: 'Allow' }).click();
  await expect(page.getByRole('heading', { name: 'Stopped here' })).toBeVisible();
  await page.unroute('**/oauth/authorize/**');
  expect(callback).toContain('state=');
  return callback;
}

async function statusOf(bank: Bank, company: string) {
  return (await bank.company(company)).connections.map(({ status }) => status);
}

async function opened(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

test('a forged state connects nothing, and harms nothing', async ({ context, bank }) => {
  const company = await bank.createCompany();
  const { page, software } = await atConsent(context, bank, company);
  const callback = new URL(await allowAndKeepCallback(software));
  callback.searchParams.set('state', 'A'.repeat(43));
  const forged = await opened(context, callback.href);
  await expect(forged.getByRole('heading', { name: 'There is no sign-in here' })).toBeVisible();
  expect(await statusOf(bank, company)).toEqual(['PendingAuth']);
  await expect(page.getByRole('button', { name: 'I have finished' })).toBeEnabled();
});

test('an answer is good once', async ({ context, bank }) => {
  const company = await bank.createCompany();
  const { page, software } = await atConsent(context, bank, company);
  const callback = await allowAndKeepCallback(software);
  await context.request.get(callback);
  await expect(page.getByRole('heading', { name: /thank you$/ })).toBeVisible();
  // Without a page: it would close itself.
  const replayed = await context.request.get(callback);
  expect(await replayed.text()).toContain('This sign-in is finished');
  expect(await statusOf(bank, company)).toEqual(['Linked']);
});

test('the sign-in of another company cannot be finished in this browser', async ({ browser, context, bank }) => {
  const [mine, other] = [await bank.createCompany(), await bank.createCompany('Harbour Street Bakery')];
  const elsewhere = await browser.newContext();
  const attacker = await atConsent(elsewhere, bank, other);
  const callback = await allowAndKeepCallback(attacker.software);

  const victim = await atConsent(context, bank, mine);
  const forged = await opened(context, callback);
  await expect(forged.getByRole('heading', { name: 'This sign-in belongs to another browser' })).toBeVisible();
  expect(await statusOf(bank, other)).toEqual(['PendingAuth']);
  expect(await statusOf(bank, mine)).toEqual(['PendingAuth']);
  await victim.software.allow();
  await expect(victim.page.getByRole('heading', { name: /thank you$/ })).toBeVisible();
  expect(await statusOf(bank, other)).toEqual(['PendingAuth']);
  await elsewhere.close();
});

test('messages from elsewhere move nothing, even with the right nonce', async ({ context, bank, page }) => {
  const company = await bank.createCompany();
  await page.addInitScript(() => {
    const { fetch } = window;
    window.nonces = [];
    window.fetch = (address, init) => {
      if (String(address).endsWith('/authorization')) window.nonces.push(JSON.parse(String(init?.body)).nonce);
      return fetch(address, init);
    };
  });
  await page.goto(await bank.host(company));
  await toInstructions(page);
  await openSoftware(context, () => page.getByRole('button', { name: /^Sign in to Ledger/ }).click());
  const nonce = await page.evaluate(() => window.nonces[0]);
  expect(nonce).toMatch(/^[0-9a-f]{32}$/);

  // From a frame of another origin and from the page itself. Both must have arrived before we look.
  const arrived = await page.evaluate(
    async (message) => {
      const origins: string[] = [];
      const both = new Promise<void>((resolve) => {
        window.addEventListener('message', ({ data, origin }) => {
          if (data?.type === message.type && origins.push(origin) === 2) resolve();
        });
      });
      const frame = document.createElement('iframe');
      frame.src = `data:text/html,<script>parent.postMessage(${JSON.stringify(message)}, '*')</script>`;
      document.body.append(frame);
      window.postMessage(message, '*');
      await both;
      return origins.sort();
    },
    { type: 'linkflow.returned', nonce },
  );
  expect(arrived).toEqual([new URL(page.url()).origin, 'null']);

  await expect(page.getByRole('heading', { name: /in the other tab/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Checking/ })).toBeHidden();
  expect(await statusOf(bank, company)).toEqual(['PendingAuth']);
});

test('two journeys at once in one browser end each with its own company', async ({ context, bank }) => {
  const [first, second] = [await bank.createCompany(), await bank.createCompany('Harbour Street Bakery')];
  const one = await atConsent(context, bank, first);
  const page = await context.newPage();
  await page.goto(await bank.linkOf(second));
  await toInstructions(page);
  const [tab] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('button', { name: /^Sign in to Ledger/ }).click(),
  ]);
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText(/Sign in|Allow/);
  if (await tab.getByLabel('Email address').isVisible()) await new Software(tab).signIn('admin');

  await one.software.allow();
  await expect(one.page.getByRole('heading', { name: /thank you$/ })).toBeVisible();
  expect(await statusOf(bank, second)).toEqual(['PendingAuth']);
  await expect(page.getByRole('heading', { name: /in the other tab/ })).toBeVisible();
  await new Software(tab).cancel();
  await expect(page.getByText('You did not allow access').first()).toBeVisible();
  expect(await statusOf(bank, first)).toEqual(['Linked']);
  expect(await statusOf(bank, second)).toEqual(['PendingAuth']);
});
