import type { ReportFile } from './support/reports.ts';
import {
  akauntingSuppliers,
  businessCentralBills,
  businessCentralSuppliers,
  frenchBills,
  frenchSuppliers,
} from './support/reports.ts';
import { expect, test } from './support/test.ts';

test('a customer is asked for reports and sends them, and the portal shows what arrived', async ({
  journey,
  server,
}) => {
  const { page } = journey;
  const link = await journey.createCompany('Riverside Bakery');
  await journey.toFirstReport(link, 'QuickBooks Online');

  await journey.choose(businessCentralSuppliers);
  await expect(page.getByText('3 suppliers').first()).toBeVisible();
  await journey.send();
  await journey.button('Continue with Bills').click();
  await journey.choose(businessCentralBills);
  await expect(page.getByText('3 bills').first()).toBeVisible();
  await expect(page.getByText(/4,214\.12/).first()).toBeVisible();
  await journey.send();
  await journey.button('Finish').click();
  await journey.button('Done').click();
  await expect(journey.heading(/You can close this page/)).toBeVisible();

  await page.goto(server.url);
  await page.getByRole('link', { name: 'Riverside Bakery' }).click();
  await expect(page.getByText('Connected').first()).toBeVisible();
  await expect(page.getByText('Vendors.csv')).toBeVisible();
  await expect(page.getByText('Posted Purchase Invoices.csv')).toBeVisible();
  await expect(page.getByText(/£4,214\.12/).first()).toBeVisible();
  await page.goto('about:blank');

  const rows = await server.readDatabase<Record<string, string>>(
    'select supplier_name, bill_number, total_amount, issue_date::text from bills order by position',
  );
  expect(rows).toEqual([
    { supplier_name: 'Northwind Paper', bill_number: 'NP-77', total_amount: '1200.00', issue_date: '2026-01-13' },
    { supplier_name: 'Harbour Freight, Ltd', bill_number: 'HF-9', total_amount: '3000.12', issue_date: '2026-02-27' },
    { supplier_name: 'City Power', bill_number: 'CP-1', total_amount: '14.00', issue_date: '2026-03-31' },
  ]);
});

const pairs: readonly { name: string; suppliers: ReportFile; bills: ReportFile; total: string; supplier: string }[] = [
  {
    name: 'semicolons, decimal commas and windows-1252, in French',
    suppliers: frenchSuppliers,
    bills: frenchBills,
    total: '4200.12',
    supplier: 'Papeterie Générale',
  },
  {
    name: 'an Excel workbook',
    suppliers: akauntingSuppliers,
    bills: businessCentralBills,
    total: '4214.12',
    supplier: 'Northwind Paper',
  },
];

for (const { name, suppliers, bills, total, supplier } of pairs) {
  test(`what arrives is what the file says: ${name}`, async ({ journey, server }) => {
    const link = await journey.createCompany('Riverside Bakery');
    await journey.toFirstReport(link, 'QuickBooks Online');
    await journey.choose(suppliers);
    await journey.send();
    await journey.button('Continue with Bills').click();
    await journey.choose(bills);
    await journey.send();
    await journey.button('Finish').click();
    await expect(journey.button('Done')).toBeVisible();
    await journey.page.goto('about:blank');

    const [facts] = await server.readDatabase<{ total: string; supplier: string; status: string }>(
      `select (select sum(total_amount) from bills)::text as total,
              (select supplier_name from suppliers where position = 0) as supplier,
              (select status from connections) as status`,
    );
    expect(facts).toEqual({ total, supplier, status: 'Linked' });
  });
}
