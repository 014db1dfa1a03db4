import { type Route, type RouteName, routes } from '@linkflow/contract';
import { safeParse } from 'valibot';
import { expect, it } from 'vitest';
import { createCustomer, pageNonce } from './testing/customer.ts';
import { billsCsv, csvFile, suppliersCsv } from './testing/reports.ts';
import { consent, startConnection, type World } from './testing/world.ts';

/** A company with a finished upload, a sign-in that has been granted and one that has not, so that every call has something to answer. */
async function finishedWorld() {
  const granted = await createCustomer();
  const { world, companyId, software } = granted;
  software.entities = ['one', 'two'].map((id) => ({ id, name: id, detail: null }));
  await granted.signIn();
  const pending = await createCustomer({ world, software });
  const backend = world.backendOf(companyId);
  const { id } = await startConnection(backend);
  await backend.uploadReport({ connectionId: id, kind: 'suppliers', file: csvFile(suppliersCsv(), 's.csv') });
  await backend.uploadReport({ connectionId: id, kind: 'bills', file: csvFile(billsCsv(), 'b.csv') });
  return { world, uploaded: { companyId, id }, granted: { companyId, id: granted.connectionId }, pending };
}

/** What a call is about, where it is not the upload. */
const ofSignIn = ['listEntities', 'chooseEntities', 'refreshConnection'];
const ofPending = ['requestAuthorization', 'cancelAuthorization'];

it('every call answers with the status and the schema of the contract', async () => {
  const { world, uploaded, granted, pending } = await finishedWorld();
  const { url } = await world.createLink(uploaded.companyId);
  const bodies: { readonly [name in RouteName]?: unknown } = {
    createConnection: { integrationKey: 'netsuite', method: 'upload', consent },
    requestAuthorization: { nonce: pageNonce, display: 'tab' },
    chooseEntities: { entityIds: ['one'] },
    exchangeLink: { link: url.split('/').at(-1) },
    createCompany: { name: 'Another' },
  };
  for (const [name, route] of Object.entries<Route>(routes)) {
    const signIn = { companyId: pending.companyId, id: pending.connectionId };
    const of = ofPending.includes(name) ? signIn : ofSignIn.includes(name) ? granted : uploaded;
    // SAFETY: the names are those of the table.
    const answer = await send(world, route, of, bodies[name as RouteName]);
    expect([name, answer.status]).toEqual([name, route.status ?? 200]);
    const { issues } = route.response ? safeParse(route.response, answer.json) : {};
    expect([name, issues]).toEqual([name, undefined]);
  }
});

async function send(world: World, route: Route, of: { companyId: string; id: string }, body: unknown) {
  const path = route.path
    .replace('{companyId}', of.companyId)
    .replace('{id}', of.id)
    .replace('{key}', 'xero')
    .replace('{kind}', 'bills');
  const token = route.auth === 'company' ? { token: await world.tokenOf(of.companyId) } : {};
  return world.request(route.method.toUpperCase(), path, { body, ...token });
}
