import { writeFile } from 'node:fs/promises';
import { businessCentralSuppliers, largeBills } from './support/reports.ts';
import { expect, test } from './support/test.ts';

const megabyte = 1024 * 1024;

test('an unknown Link URL opens a friendly page', async ({ journey, server }) => {
  await journey.page.goto(`${server.url}/connect/no-such-link`);
  await expect(journey.heading('This link does not work')).toBeVisible();
});

test('two tabs with the same link end in one connection', async ({ journey, context, server }) => {
  const link = await journey.createCompany('Riverside Bakery');
  const second = await context.newPage();
  await journey.toFirstReport(link, 'QuickBooks Online');
  await second.goto(link);
  await expect(second.getByRole('button', { name: 'Start' })).toBeVisible();
  await Promise.all([journey.page.goto('about:blank'), second.goto('about:blank')]);
  expect(await server.readDatabase('select id from connections')).toHaveLength(1);
});

test('a reload goes on at the report that is missing', async ({ journey }) => {
  const link = await journey.createCompany('Riverside Bakery');
  await journey.toFirstReport(link, 'QuickBooks Online');
  await journey.choose(businessCentralSuppliers);
  await journey.send();
  await expect(journey.button('Continue with Bills')).toBeVisible();
  await journey.page.reload();
  await expect(journey.heading(/Export your Bills report/)).toBeVisible();
});

test('an upload goes on by itself when the server comes back, from where it stopped', async ({ journey, server }) => {
  test.slow();
  const { page } = journey;
  const link = await journey.createCompany('Riverside Bakery');
  await journey.toFirstReport(link, 'QuickBooks Online');
  await journey.choose(businessCentralSuppliers);
  await journey.send();
  await journey.button('Continue with Bills').click();

  const offsets: number[] = [];
  page.on('request', (request) => {
    if (request.method() === 'PATCH') offsets.push(Number(request.headers()['upload-offset']));
  });
  let cut = false;
  await page.route(/\/link\/uploads\//, async (route) => {
    if (route.request().method() === 'PATCH' && offsets.length === 2 && !cut) {
      cut = true;
      await server.kill();
      await route.abort('connectionreset');
      await server.start();
      return;
    }
    await route.continue();
  });
  await journey.choose(largeBills(24 * megabyte));
  await journey.send();
  await expect(journey.button('Finish')).toBeVisible({ timeout: 60_000 });

  expect(cut).toBe(true);
  const again = offsets.slice(2);
  expect(Math.min(...again), 'no byte that had arrived is sent again').toBeGreaterThan(0);
});

test('an upload cut by a reload goes on when the same file is chosen again', async ({ journey }, info) => {
  test.slow();
  const { page } = journey;
  const link = await journey.createCompany('Riverside Bakery');
  await journey.toFirstReport(link, 'QuickBooks Online');
  await journey.choose(businessCentralSuppliers);
  await journey.send();
  await journey.button('Continue with Bills').click();

  const bills = info.outputPath('Large Posted Purchase Invoices.csv');
  await writeFile(bills, largeBills(24 * megabyte).buffer);
  const offsets: number[] = [];
  page.on('request', (request) => {
    if (request.method() === 'PATCH') offsets.push(Number(request.headers()['upload-offset']));
  });
  // The second part never gets through before the reload.
  await page.route(/\/link\/uploads\//, async (route) => {
    if (route.request().method() === 'PATCH' && Number(route.request().headers()['upload-offset']) > 0) return;
    await route.continue();
  });
  await journey.choose(bills);
  await journey.send();
  await expect.poll(() => offsets.length).toBe(2);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await page.unrouteAll({ behavior: 'ignoreErrors' });

  await expect(page.getByText(/Choose “Large Posted Purchase Invoices\.csv” again/)).toBeVisible();
  await journey.choose(bills);
  await journey.send();
  await expect(journey.button('Finish')).toBeVisible({ timeout: 60_000 });
  expect(Math.min(...offsets.slice(2)), 'the first part is not sent again').toBeGreaterThan(0);
});

test('a server that is down when the link opens is waited for', async ({ journey, server }) => {
  const { page } = journey;
  const link = await journey.createCompany('Riverside Bakery');
  await page.goto(link);
  await expect(page.getByRole('searchbox')).toBeVisible();
  await page.route(/\/link\/(session|exchange)/, (route) => route.abort('connectionrefused'));
  await page.reload();
  await expect(journey.heading('We cannot reach our server')).toBeVisible();
  await page.unrouteAll();
  await expect(page.getByRole('searchbox')).toBeVisible({ timeout: 30_000 });
  expect(server.url).toContain('127.0.0.1');
});
