import type { Page } from '@playwright/test';
import type { Heard } from './host/src/heard.types.ts';
import { expect, openSoftware, test, toInstructions } from './support/signIn.ts';
import { Software } from './support/software.ts';

const connectionFields = ['connectionId', 'integrationId', 'integrationKey', 'platformName', 'sourceId', 'sourceType'];

async function heardBy(page: Page): Promise<Heard[]> {
  return page.evaluate(() => window.heard);
}

test('a host hears of each step exactly once, in strict mode, with the documented fields', async ({
  bank,
  page,
  context,
}) => {
  await page.goto(await bank.host(await bank.createCompany()));
  await toInstructions(page);
  const button = page.getByRole('button', { name: /^Sign in to Ledger/ });
  const refused = await openSoftware(context, () => button.click());
  await refused.signIn('admin');
  await refused.cancel();
  await expect(page.getByText('You did not allow access').first()).toBeVisible();
  const [tab] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('button', { name: 'Try again' }).click(),
  ]);
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText(/Sign in|Allow/);
  if (await tab.getByLabel('Email address').isVisible()) await new Software(tab).signIn('admin');
  await new Software(tab).allow();
  await expect(page.getByRole('heading', { name: /thank you$/ })).toBeVisible();

  const heard = await heardBy(page);
  expect(heard.map(([name]) => name)).toEqual(['onConsent', 'onConnectionStarted', 'onError', 'onConnection']);
  const [, started, error, connected] = heard;
  for (const [, connection] of [started ?? [''], connected ?? ['']]) {
    expect(Object.keys(connection ?? {}).sort()).toEqual(connectionFields);
    expect(connection).toMatchObject({ integrationKey: 'ledger', sourceType: 'Accounting' });
  }
  expect(error?.[1]).toMatchObject({ errorCode: 'signIn.refused', userRecoverable: true });
});

test('a redirect comes back to the host’s page, which hears that the connection is there', async ({ bank, page }) => {
  const address = `${await bank.host(await bank.createCompany())}&signIn=redirect`;
  await page.goto(address);
  await toInstructions(page);
  await page.getByRole('button', { name: /^Sign in to Ledger/ }).click();
  const software = new Software(page);
  await software.signIn('admin');
  await software.allow();
  await expect(page.getByRole('heading', { name: /thank you$/ })).toBeVisible();
  expect(page.url()).toBe(address);
  expect((await heardBy(page)).map(([name]) => name)).toEqual(['onConnection']);
  await page.reload();
  await expect(page.getByRole('heading', { name: /thank you$/ })).toBeVisible();
  expect(await heardBy(page)).toEqual([]);
});

for (const policy of ['same-origin', 'same-origin-allow-popups']) {
  test(`a host page with Cross-Origin-Opener-Policy ${policy}`, async ({ bank, page, context }) => {
    await page.goto(await bank.host(await bank.createCompany(), { 'cross-origin-opener-policy': policy }));
    await toInstructions(page);
    const button = page.getByRole('button', { name: /^Sign in to Ledger/ });
    const software = await openSoftware(context, () => button.click());
    await software.signIn('admin');
    await software.allow();
    await expect(page.getByRole('heading', { name: /thank you$/ })).toBeVisible({ timeout: 20_000 });
  });
}

for (const mode of ['tab', 'redirect']) {
  test(`inside a frame of the host, asked for a ${mode}`, async ({ bank, page, context }) => {
    const address = new URL(`${await bank.host(await bank.createCompany())}&signIn=${mode}`);
    address.pathname = '/framed.html';
    await page.goto(address.href);
    const flow = page.frameLocator('iframe');
    await toInstructions(flow);
    const button = flow.getByRole('button', { name: /^Sign in to Ledger/ });
    const software = await openSoftware(context, () => button.click());
    await software.signIn('admin');
    await software.allow();
    await expect(flow.getByRole('heading', { name: /thank you$/ })).toBeVisible({ timeout: 20_000 });
  });
}
