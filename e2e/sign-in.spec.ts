import { expect, openSoftware, test, toInstructions } from './support/signIn.ts';
import { Software } from './support/software.ts';

test('a company is created, connected to the ledger, and its suppliers and bills arrive in the portal', async ({
  journey,
  context,
}) => {
  const { page } = journey;
  const link = await journey.createCompany('Riverside Bakery');
  await page.goto(link);
  await toInstructions(page);
  await expect(page.getByText(/127\.0\.0\.1:\d+/).first()).toBeVisible();
  const software = await openSoftware(context, () => journey.button(/^Sign in to Ledger/).click());
  await expect(journey.heading(/in the other tab/)).toBeVisible();
  await software.signIn('admin');
  await software.allow();
  await expect(journey.heading(/thank you$/)).toBeVisible();
  await expect(page.getByText('Everything has arrived.')).toBeVisible();
  await expect(page.getByText('220 suppliers', { exact: true })).toBeVisible();

  await page.goto(journey.url);
  await page.getByRole('link', { name: 'Riverside Bakery' }).click();
  await expect(page.getByText('220', { exact: true }).first()).toBeVisible();
  await expect(page.getByText('2,500', { exact: true })).toBeVisible();
  await journey.button('Show records').last().click();
  await expect(page.getByRole('table', { name: /Bills/ })).toBeVisible();
});

test('the sign-in tab closes by itself', async ({ journey, context, bank }) => {
  await journey.page.goto(await bank.linkOf(await bank.createCompany()));
  await toInstructions(journey.page);
  const software = await openSoftware(context, () => journey.button(/^Sign in to Ledger/).click());
  await software.signIn('admin');
  const closed = software.page.waitForEvent('close');
  await software.allow();
  await closed;
  await expect(journey.heading(/thank you$/)).toBeVisible();
});

test('of several companies only the chosen ones are read', async ({ journey, context, bank }) => {
  const company = await bank.createCompany();
  await journey.page.goto(await bank.linkOf(company));
  await toInstructions(journey.page);
  const software = await openSoftware(context, () => journey.button(/^Sign in to Ledger/).click());
  await software.signIn('group');
  await software.allow();
  await expect(journey.heading('Which companies should be connected?')).toBeVisible();
  const boxes = journey.page.getByRole('checkbox');
  await expect(boxes).toHaveCount(3);
  for (const box of await boxes.all()) await expect(box).not.toBeChecked();
  await boxes.nth(1).check();
  await journey.button('Connect 1 company').click();
  await expect(journey.heading(/thank you$/)).toBeVisible();
  await expect(journey.page.getByText('Everything has arrived.')).toBeVisible();
  const { connections } = await bank.company(company);
  expect(connections[0]?.pulls.map(({ kind, status, done }) => [kind, status, done])).toEqual([
    ['suppliers', 'stored', 220],
    ['bills', 'stored', 2500],
  ]);
});

test('by a redirect in the place of the page', async ({ journey, bank }) => {
  const { page } = journey;
  await page.goto(`${await bank.linkOf(await bank.createCompany())}?signIn=redirect`);
  await toInstructions(page);
  await journey.button(/^Sign in to Ledger/).click();
  const software = new Software(page);
  await software.signIn('admin');
  await software.allow();
  await expect(page).toHaveURL(/\/connect\/.*signIn=redirect/);
  await expect(journey.heading(/thank you$/)).toBeVisible();
});

test('by keyboard alone', async ({ journey, context, bank }) => {
  const { page } = journey;
  await page.goto(await bank.linkOf(await bank.createCompany()));
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('Ledger');
  await expect(page.getByRole('radio', { name: /^Ledger/ })).toHaveCount(1);
  const press = async (name: RegExp, on = page) => {
    const target = on.getByRole('button', { name });
    for (let step = 0; step < 40; step += 1) {
      if (await target.evaluateAll((all) => all.some((element) => element === document.activeElement))) break;
      await on.keyboard.press('Tab');
    }
    await expect(target).toBeFocused();
    await on.keyboard.press('Enter');
  };
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await press(/^Continue/);
  await press(/^Allow/);
  await expect(journey.heading(/^Sign in to Ledger/)).toBeFocused();
  const [tab] = await Promise.all([context.waitForEvent('page'), press(/^Sign in to Ledger/)]);
  await tab.getByLabel('Email address').focus();
  await tab.keyboard.type('admin@ledger.example');
  await tab.keyboard.press('Tab');
  await tab.keyboard.type('sandbox-ledger');
  await tab.keyboard.press('Enter');
  await expect(tab.getByRole('heading', { name: /^Allow/ })).toBeVisible();
  await press(/^Allow$/, tab);
  await expect(journey.heading(/thank you$/)).toBeVisible();
  await press(/^Done$/);
});
