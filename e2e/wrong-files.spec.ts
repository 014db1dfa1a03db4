import { businessCentralBills, businessCentralSuppliers, wrongFiles } from './support/reports.ts';
import { expect, test } from './support/test.ts';

test('a file that cannot be used is named for what it is, and nothing is stored', async ({ journey, server }) => {
  const { page } = journey;
  const link = await journey.createCompany('Riverside Bakery');
  await journey.toFirstReport(link, 'QuickBooks Online');
  for (const { file, says } of wrongFiles) {
    await test.step(file.name, async () => {
      await journey.choose(file);
      await expect(page.locator('[data-part="problem"]')).toContainText(says);
      await expect(journey.button('Choose a file')).toBeVisible();
    });
  }
  await page.goto('about:blank');
  expect(await server.readDatabase('select id from reports')).toEqual([]);
});

test('Bills at the Suppliers step are recognised, and the right file goes on', async ({ journey }) => {
  const { page } = journey;
  const link = await journey.createCompany('Riverside Bakery');
  await journey.toFirstReport(link, 'QuickBooks Online');
  await journey.choose(businessCentralBills);
  await expect(page.getByText(/This looks like a Bills report\. We need Suppliers\./)).toBeVisible();
  await journey.button('Choose another file').click();
  await journey.choose(businessCentralSuppliers);
  await journey.send();
  await expect(journey.heading('Your Suppliers report has arrived')).toBeVisible();
});

test('a file without any known column says so, and the customer can name the columns', async ({ journey }) => {
  const { page } = journey;
  const link = await journey.createCompany('Riverside Bakery');
  await journey.toFirstReport(link, 'QuickBooks Online');
  const buffer = Buffer.from('Zorp,Blarg\nfoo one,x\nfoo two,y\nfoo three,z\n');
  await journey.choose({ name: 'export.csv', mimeType: 'text/csv', buffer });
  await expect(journey.button('Send this report')).toHaveAttribute('aria-disabled', 'true');
  await expect(page.getByText(/column/i).first()).toBeVisible();
  await page.getByLabel(/What “Zorp” holds/).selectOption({ label: 'Supplier name' });
  await journey.button('Check again with these choices').click();
  await expect(page.getByText('3 suppliers').first()).toBeVisible();
});

test('a name with path characters is a name and nothing more', async ({ journey, server }) => {
  const link = await journey.createCompany('Riverside Bakery');
  await journey.toFirstReport(link, 'QuickBooks Online');
  await journey.choose({ ...businessCentralSuppliers, name: '..\\..%2f..%2fetc%2fpasswd.csv' });
  await journey.send();
  await expect(journey.heading('Your Suppliers report has arrived')).toBeVisible();
  await journey.page.goto('about:blank');
  const [report] = await server.readDatabase<{ file_name: string }>('select file_name from reports');
  expect(report?.file_name).not.toMatch(/[\\/]/);
});
