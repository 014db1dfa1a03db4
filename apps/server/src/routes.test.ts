import { type Route, type RouteName, routes } from '@linkflow/contract';
import { safeParse } from 'valibot';
import { expect, it } from 'vitest';
import { billsCsv, csvFile, suppliersCsv } from './testing/reports.ts';
import { consent, createWorld, startConnection } from './testing/world.ts';

/** A company with a finished connection, so that every call has something to answer. */
async function finishedWorld() {
  const world = await createWorld();
  const company = await world.createCompany();
  const backend = world.backendOf(company.id);
  const { id } = await startConnection(backend);
  await backend.uploadReport({ connectionId: id, kind: 'suppliers', file: csvFile(suppliersCsv(), 's.csv') });
  await backend.uploadReport({ connectionId: id, kind: 'bills', file: csvFile(billsCsv(), 'b.csv') });
  const { url } = await world.createLink(company.id);
  return { world, company, id, link: url.split('/').at(-1) };
}

it('every call answers with the status and the schema of the contract', async () => {
  const { world, company, id, link } = await finishedWorld();
  const token = await world.tokenOf(company.id);
  const bodies: { readonly [name in RouteName]?: unknown } = {
    createConnection: { integrationKey: 'xero', method: 'upload', consent },
    exchangeLink: { link },
    createCompany: { name: 'Another' },
  };
  for (const [name, route] of Object.entries<Route>(routes)) {
    const path = route.path
      .replace('{companyId}', company.id)
      .replace('{id}', id)
      .replace('{key}', 'xero')
      .replace('{kind}', 'bills');
    // SAFETY: the names are those of the table.
    const body = bodies[name as RouteName];
    const answer = await world.request(route.method.toUpperCase(), path, {
      body,
      ...(route.auth === 'company' ? { token } : {}),
    });
    expect([name, answer.status]).toEqual([name, route.status ?? 200]);
    const { issues } = route.response ? safeParse(route.response, answer.json) : {};
    expect([name, issues]).toEqual([name, undefined]);
  }
});
