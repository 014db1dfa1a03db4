import { buildFreshApp, readmeSnippet, serveHost } from './support/freshApp.ts';
import { Journey } from './support/journey.ts';
import { businessCentralSuppliers } from './support/reports.ts';
import { expect, test } from './support/test.ts';

test('the lines of the README embed the flow in a fresh Vite app, from the packed packages', async ({
  page,
  server,
}) => {
  test.slow();
  const api = (path: string, method = 'GET', body?: object) =>
    fetch(`${server.url}${path}`, {
      method,
      headers: { authorization: `Basic ${btoa('linkflow-development-key')}`, 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    }).then((answer) => answer.json());
  const company = await api('/companies', 'POST', { name: 'Riverside Bakery' });
  const snippet = (await readmeSnippet()).replace(/http:\/\/127\.0\.0\.1:\d+/, server.url);
  const token = async () => (await api(`/companies/${company.id}/accessToken`)).accessToken;
  const host = await serveHost(await buildFreshApp(snippet), token);

  await page.goto(host.url);
  const journey = new Journey(page, host.url);
  await expect(page.getByRole('dialog', { name: 'Connect your accounting software' })).toBeVisible();
  await journey.pickSoftware('QuickBooks Online');
  await journey.consent();
  await journey.choose(businessCentralSuppliers);
  await expect(page.getByText('3 suppliers').first()).toBeVisible();
  await journey.send();
  await expect(journey.heading('Your Suppliers report has arrived')).toBeVisible();
  host.close();
});
