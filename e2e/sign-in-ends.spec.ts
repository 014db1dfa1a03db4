import type { Page } from '@playwright/test';
import type { Journey } from './support/journey.ts';
import { type Bank, expect, openSoftware, test, toInstructions } from './support/signIn.ts';
import { Software } from './support/software.ts';

/** To the ledger's sign-in page in its own tab. */
async function atSoftware(journey: Journey, bank: Bank) {
  const { page } = journey;
  const company = await bank.createCompany();
  await page.goto(await bank.linkOf(company));
  await toInstructions(page);
  const software = await openSoftware(page.context(), () => journey.button(/^Sign in to Ledger/).click());
  return { company, software };
}

async function nothingIsConnected(bank: Bank, company: string) {
  const { connections } = await bank.company(company);
  expect(connections.map(({ status, pulls }) => [status, pulls.length])).toEqual([['PendingAuth', 0]]);
}

async function finish(page: Page) {
  const software = new Software(page);
  await software.signIn('admin');
  await software.allow();
}

test.describe('without access', () => {
  test('refused: says so, and a second try connects', async ({ journey, bank, context }) => {
    const { company, software } = await atSoftware(journey, bank);
    await software.signIn('admin');
    await software.cancel();
    await expect(journey.page.getByText('You did not allow access').first()).toBeVisible();
    await nothingIsConnected(bank, company);
    const [error] = (await bank.company(company)).connections[0]?.dataConnectionErrors ?? [];
    expect(error?.errorMessage).toMatch(/cancelled|refused|denied|allow/i);

    const [again] = await Promise.all([context.waitForEvent('page'), journey.button('Try again').click()]);
    await again.getByRole('button', { name: 'Allow' }).or(again.getByLabel('Email address')).first().waitFor();
    if (await again.getByLabel('Email address').isVisible()) await new Software(again).signIn('admin');
    await new Software(again).allow();
    await expect(journey.heading(/thank you$/)).toBeVisible();
  });

  test('the wrong role: says who can help', async ({ journey, bank }) => {
    const { company, software } = await atSoftware(journey, bank);
    await software.signIn('viewer');
    await software.cancel();
    await expect(journey.page.getByText('Your user may not connect applications').first()).toBeVisible();
    await nothingIsConnected(bank, company);
  });

  for (const error of ['server_error', 'temporarily_unavailable'] as const) {
    test(`${error}: says that it is not the customer’s doing, and offers uploading`, async ({ journey, bank }) => {
      const { company, software } = await atSoftware(journey, bank);
      await software.signIn('admin');
      await software.failWith(error);
      await expect(journey.page.getByText('The software could not finish the sign-in').first()).toBeVisible();
      await nothingIsConnected(bank, company);
      await journey.button('Upload reports instead').click();
      await journey.consent();
      await expect(journey.heading(/Export your Suppliers report/)).toBeVisible();
    });
  }

  test('refused by a redirect: comes back to the flow, which says so', async ({ journey, bank }) => {
    const { page } = journey;
    const company = await bank.createCompany();
    await page.goto(`${await bank.linkOf(company)}?signIn=redirect`);
    await toInstructions(page);
    await journey.button(/^Sign in to Ledger/).click();
    const software = new Software(page);
    await software.signIn('admin');
    await software.cancel();
    await expect(page.getByText('You did not allow access').first()).toBeVisible();
    await nothingIsConnected(bank, company);
  });
});

test.describe('a tab that is not there', () => {
  test('blocked: a link stands in for it', async ({ journey, bank, context }) => {
    await journey.page.addInitScript(() => {
      window.open = () => null;
    });
    await journey.page.goto(await bank.linkOf(await bank.createCompany()));
    await toInstructions(journey.page);
    await journey.button(/^Sign in to Ledger/).click();
    await expect(journey.heading('Your browser did not open the tab')).toBeVisible();
    const link = journey.page.getByRole('link', { name: /in a new tab/ });
    const [tab] = await Promise.all([context.waitForEvent('page'), link.click()]);
    await finish(tab);
    await expect(journey.heading(/thank you$/)).toBeVisible();
  });

  for (const when of ['before', 'after'] as const) {
    test(`closed ${when} signing in: the verdict comes, and signing in again works`, async ({
      journey,
      bank,
      context,
    }) => {
      const { company, software } = await atSoftware(journey, bank);
      if (when === 'after') await software.signIn('admin');
      await software.page.close();
      await expect(journey.heading('Did you finish in Ledger sandbox?')).toBeVisible();
      await expect(journey.button('Open again')).toBeEnabled();
      await expect(journey.heading('The sign-in was not finished')).toBeVisible({ timeout: 20_000 });
      await nothingIsConnected(bank, company);

      const [again] = await Promise.all([context.waitForEvent('page'), journey.button('Sign in again').click()]);
      if (when === 'before') await new Software(again).signIn('admin');
      await new Software(again).allow();
      await expect(journey.heading(/thank you$/)).toBeVisible();
    });
  }

  test('“I have finished” without having finished is told apart', async ({ journey, bank }) => {
    const { company } = await atSoftware(journey, bank);
    await journey.button('I have finished').click();
    await expect(journey.heading(/^Checking with/)).toBeVisible();
    await expect(journey.heading('The sign-in was not finished')).toBeVisible({ timeout: 20_000 });
    await nothingIsConnected(bank, company);
  });

  test('cancelled in the flow: what comes later connects nothing', async ({ journey, bank, context }) => {
    const { company, software } = await atSoftware(journey, bank);
    await software.signIn('admin');
    const late = await context.newPage();
    await late.goto(software.page.url());
    await journey.button('Cancel').click();
    await expect(journey.heading(/^Sign in to Ledger/)).toBeVisible();
    await new Software(late).allow();
    await expect(late.getByRole('heading', { name: 'This sign-in was ended' })).toBeVisible();
    await nothingIsConnected(bank, company);
  });
});

test('going back before choosing companies gives the access back', async ({ journey, bank }) => {
  const { company, software } = await atSoftware(journey, bank);
  await software.signIn('group');
  await software.allow();
  await expect(journey.heading('Which companies should be connected?')).toBeVisible();
  await journey.button('Back').click();
  await expect(journey.heading(/^Sign in to Ledger/)).toBeVisible();
  await nothingIsConnected(bank, company);
  expect((await bank.company(company)).connections[0]?.signIn?.status).toBe('idle');
});

test.describe('a long wait', () => {
  test('an answer after ten minutes still connects', async ({ journey, bank }) => {
    await journey.page.clock.install();
    const { software } = await atSoftware(journey, bank);
    await software.signIn('admin');
    await journey.page.clock.runFor(10 * 60_000);
    await expect(journey.page.getByText('Take your time')).toBeVisible();
    await software.allow();
    await journey.page.clock.runFor(6000);
    await expect(journey.heading(/thank you$/)).toBeVisible();
  });

  test.describe(() => {
    test.use({ serverSettings: { LINKFLOW_SIGN_IN_SECONDS: '4' } });

    test('after the limit of the sign-in the flow says so, and a late answer connects nothing', async ({
      journey,
      bank,
      context,
    }) => {
      const { company, software } = await atSoftware(journey, bank);
      await software.signIn('admin');
      await expect(journey.page.getByText('The sign-in took too long').first()).toBeVisible({ timeout: 20_000 });
      const closed = software.page.waitForEvent('close');
      await software.allow();
      await Promise.race([
        closed,
        expect(software.page.getByRole('heading', { name: 'This sign-in has ended' })).toBeVisible(),
      ]);
      await nothingIsConnected(bank, company);
      await expect(journey.button('Try again')).toBeEnabled();
      expect(context.pages().length).toBeGreaterThan(0);
    });
  });
});
