import { buildApp, developApp, makeFreshApp, readmeSnippet } from './support/freshApp.ts';
import { serveHost } from './support/host.ts';
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
  let company = await api('/companies', 'POST', { name: 'Riverside Bakery' });
  const host = await serveHost(async () => (await api(`/companies/${company.id}/accessToken`)).accessToken);
  const snippet = (await readmeSnippet()).replace(/http:\/\/127\.0\.0\.1:\d+/, server.url);
  const app = await makeFreshApp(snippet, host.url);

  async function sendSuppliers(url: string) {
    await page.goto(url);
    const journey = new Journey(page, url);
    await expect(page.getByRole('dialog', { name: 'Connect your accounting software' })).toBeVisible();
    await journey.pickSoftware('QuickBooks Online');
    await journey.consent();
    await journey.choose(businessCentralSuppliers);
    await expect(page.getByText('3 suppliers').first()).toBeVisible();
    await journey.send();
    await expect(journey.heading('Your Suppliers report has arrived')).toBeVisible();
  }

  await test.step('with its development server', async () => {
    const development = await developApp(app);
    await sendSuppliers(development.url);
    development.close();
  });
  await test.step('built for production', async () => {
    company = await api('/companies', 'POST', { name: 'Harbour Street Bakery' });
    host.show(await buildApp(app));
    await sendSuppliers(host.url);
  });
  host.close();
});
