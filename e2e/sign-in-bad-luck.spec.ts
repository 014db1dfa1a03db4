import { expect, openSoftware, test, toInstructions } from './support/signIn.ts';

test('without an event stream and without messages the verdict comes by asking', async ({ journey, bank, context }) => {
  const { page } = journey;
  await page.route('**/events', (route) => route.abort());
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'BroadcastChannel');
  });
  await page.goto(await bank.linkOf(await bank.createCompany()));
  await toInstructions(page);
  const software = await openSoftware(context, () => journey.button(/^Sign in to Ledger/).click());
  await software.page.route('**/oauth/return.js', (route) => route.abort());
  await software.signIn('admin');
  await software.allow();
  await expect(journey.heading(/thank you$/)).toBeVisible({ timeout: 20_000 });
});

test('the server is restarted while the customer is at the software', async ({ journey, bank, context, server }) => {
  await journey.page.goto(await bank.linkOf(await bank.createCompany()));
  await toInstructions(journey.page);
  const software = await openSoftware(context, () => journey.button(/^Sign in to Ledger/).click());
  await software.signIn('admin');
  await server.kill();
  await expect(journey.page.getByText('The service cannot be reached').first()).toBeVisible();
  await expect(journey.button('I have finished')).toBeEnabled();
  await server.start();
  await software.allow();
  await expect(journey.heading(/thank you$/)).toBeVisible({ timeout: 20_000 });
});

test('the flow is reloaded while the customer is at the software', async ({ journey, bank, context }) => {
  const { page } = journey;
  await page.goto(await bank.linkOf(await bank.createCompany()));
  await toInstructions(page);
  const software = await openSoftware(context, () => journey.button(/^Sign in to Ledger/).click());
  await software.signIn('admin');
  await page.reload();
  await expect(journey.heading('You may still have the sign-in open')).toBeVisible();
  await expect(journey.button('Open again')).toBeEnabled();
  await software.allow();
  await expect(journey.heading(/thank you$/)).toBeVisible({ timeout: 20_000 });
});

test('the access token ends in the middle: a new one is asked for once', async ({ bank, page, context }) => {
  const company = await bank.createCompany();
  await page.goto(await bank.host(company));
  await toInstructions(page);
  const software = await openSoftware(context, () => page.getByRole('button', { name: /^Sign in to Ledger/ }).click());
  await software.signIn('admin');
  const ended = await page.evaluate(() => window.tokens.length);
  const refused = new Set<string>();
  await page.route('**/link/connections/**', async (route) => {
    const bearer = route.request().headers().authorization ?? '';
    if (refused.size === 0) refused.add(bearer);
    if (!refused.has(bearer)) return route.continue();
    const detailedErrorCode = 'token_expired';
    const error = { statusCode: 401, error: 'ended', correlationId: 'x', detailedErrorCode, canBeRetried: false };
    return route.fulfill({ status: 401, json: error, headers: { 'access-control-allow-origin': '*' } });
  });
  await expect.poll(() => page.evaluate(() => window.tokens.length)).toBe(ended + 1);
  await software.allow();
  await expect(page.getByRole('heading', { name: /thank you$/ })).toBeVisible({ timeout: 20_000 });
  expect(await page.evaluate(() => window.tokens)).toEqual([false, true]);
});

test.describe('the software cuts its tab from the page', () => {
  test.use({ ledgerSettings: { LEDGER_OPENER_POLICY: 'same-origin' } });

  test('and the flow goes on all the same', async ({ journey, bank, context }) => {
    await journey.page.goto(await bank.linkOf(await bank.createCompany()));
    await toInstructions(journey.page);
    const software = await openSoftware(context, () => journey.button(/^Sign in to Ledger/).click());
    await software.signIn('admin');
    await expect(journey.button(/^(I have finished|Sign in again)/).first()).toBeEnabled();
    await software.allow();
    await expect(journey.heading(/thank you$/)).toBeVisible({ timeout: 20_000 });
  });
});
