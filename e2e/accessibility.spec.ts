import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { businessCentralBills, businessCentralSuppliers } from './support/reports.ts';
import { expect, test } from './support/test.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function expectNoViolations(page: Page, where: string) {
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    // SAFETY: the script above defines it.
    const { violations } = await (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  });
  expect(violations, where).toEqual([]);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing from the portal to the end of the flow, ${colorScheme}`, async ({ journey, server }) => {
    const { page } = journey;
    // While a screen fades in, its text has less contrast for a moment.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(server.url);
    await expect(journey.button('Create company').first()).toBeVisible();
    await expectNoViolations(page, 'no companies yet');
    const link = await journey.createCompany('Riverside Bakery');
    await expectNoViolations(page, 'the window after creating a company');

    await page.goto(link);
    await expect(page.getByRole('radio').first()).toBeVisible();
    await expectNoViolations(page, 'picking a software');
    await journey.pickSoftware('QuickBooks Online');
    await expectNoViolations(page, 'consent');
    await journey.consent();
    await expect(journey.heading(/Export your Suppliers report/)).toBeVisible();
    await expectNoViolations(page, 'instructions');
    await journey.choose(businessCentralSuppliers);
    await expect(journey.button('Send this report')).toBeVisible();
    await expectNoViolations(page, 'review');
    await journey.send();
    await journey.button('Continue with Bills').click();
    await journey.choose(businessCentralBills);
    await journey.send();
    await journey.button('Finish').click();
    await expect(journey.button('Done')).toBeVisible();
    await expectNoViolations(page, 'the end');

    await page.goto(server.url);
    await expect(page.getByRole('link', { name: 'Riverside Bakery' })).toBeVisible();
    await expectNoViolations(page, 'the list of companies');
    await page.getByRole('link', { name: 'Riverside Bakery' }).click();
    await expect(page.getByText('Vendors.csv')).toBeVisible();
    await expectNoViolations(page, 'what arrived');
  });
}

test('the whole upload is done with the keyboard alone', async ({ journey }) => {
  const { page } = journey;
  const link = await journey.createCompany('Riverside Bakery');
  await page.goto(link);
  const press = (...keys: string[]) =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
  const tabTo = async (name: RegExp) => {
    for (let presses = 0; presses < 40; presses += 1) {
      if (name.test(await focused())) return;
      await press('Tab');
    }
    throw new Error(`Tab never reached ${name}; it is on “${await focused()}”`);
  };

  await page.getByRole('searchbox').focus();
  await page.keyboard.type('QuickBooks Online');
  await expect(page.getByRole('radio')).toHaveCount(1);
  await press('Tab', 'Space');
  await expect(page.getByRole('radio')).toBeChecked();
  await tabTo(/^Continue/);
  await press('Enter');
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
  await tabTo(/^Allow/);
  await press('Enter');
  await tabTo(/^Start$/);
  await press('Enter');
  await expect(journey.heading(/Export your Suppliers report/)).toBeFocused();

  await tabTo(/^Choose a file$/);
  const chooser = page.waitForEvent('filechooser');
  await press('Enter');
  await (await chooser).setFiles(businessCentralSuppliers);
  await expect(journey.button('Send this report')).toBeVisible();
  await tabTo(/^Send this report$/);
  await press('Enter');
  await expect(journey.heading('Your Suppliers report has arrived')).toBeFocused();
});
