import { describe, expect, it } from 'vitest';
import { connections, reports } from '../db/schema.ts';
import { codatOf } from '../testing/codat.ts';
import { createCustomer, startSignIn } from '../testing/customer.ts';
import { csvFile, suppliersCsv } from '../testing/reports.ts';
import { createWorld, startConnection } from '../testing/world.ts';

async function bank() {
  const world = await createWorld();
  const codat = codatOf(world);
  const { id: companyId } = await codat.companies.create({ name: 'Riverside Bakery' });
  return { ...world, codat, companyId, backend: world.backendOf(companyId) };
}

/** A customer who has signed in to a software that remembers what was taken back. */
async function signedIn() {
  const customer = await createCustomer();
  await customer.signIn();
  await expect
    .poll(async () => (await customer.connection()).pulls.every(({ status }) => status === 'stored'))
    .toBe(true);
  return { ...customer, codat: codatOf(customer.world) };
}

describe('connections, by Codat’s SDK', () => {
  it('are created for the customer to take up', async () => {
    const { codat, companyId, backend } = await bank();
    const made = await codat.connections.create({ companyId, requestBody: { platformKey: 'gbol' } });
    expect(made).toMatchObject({ integrationKey: 'gbol', platformName: 'Xero', status: 'PendingAuth' });
    expect((await startConnection(backend, 'xero')).id).toBe(made.id);
  });

  it('are read one by one and as a list', async () => {
    const { codat, companyId } = await bank();
    const made = await codat.connections.create({ companyId, requestBody: { platformKey: 'gbol' } });
    const one = await codat.connections.get({ companyId, connectionId: made.id });
    const { results, totalResults } = await codat.connections.list({ companyId, query: 'status=PendingAuth' });
    expect([one.id, results?.map(({ id }) => id), totalResults]).toEqual([made.id, [made.id], 1]);
    expect((await codat.connections.list({ companyId, query: 'status=Linked' })).results).toEqual([]);
  });

  it('cannot be created of a software that is not there', async () => {
    const { codat, companyId } = await bank();
    const making = codat.connections.create({ companyId, requestBody: { platformKey: 'nope' } });
    await expect(making).rejects.toMatchObject({ statusCode: 404 });
  });

  it('of another company are not found', async () => {
    const { codat, companyId } = await bank();
    const { id: connectionId } = await codat.connections.create({ companyId, requestBody: { platformKey: 'gbol' } });
    const other = (await codat.companies.create({ name: 'Other' })).id;
    const of = { companyId: other, connectionId };
    for (const call of [
      () => codat.connections.get(of),
      () => codat.connections.delete(of),
      () => codat.connections.unlink({ ...of, updateConnectionStatus: { status: 'Unlinked' } }),
    ]) {
      await expect(call()).rejects.toMatchObject({ statusCode: 404 });
    }
    expect((await codat.connections.get({ companyId, connectionId })).status).toBe('PendingAuth');
  });

  it('say when data last came', async () => {
    const { codat, companyId, connectionId } = await signedIn();
    const { lastSync } = await codat.connections.get({ companyId, connectionId });
    expect((await codat.companies.get({ companyId })).lastSync).toBe(lastSync);
    expect(new Date(lastSync ?? '').getTime()).not.toBeNaN();
  });

  it('that are unlinked keep their data and give the access back', async () => {
    const { codat, companyId, connectionId, software, world } = await signedIn();
    const path = `/companies/${companyId}/connections/${connectionId}/records/suppliers`;
    const before = (await world.request('GET', path)).json;
    const unlinked = await codat.connections.unlink({
      companyId,
      connectionId,
      updateConnectionStatus: { status: 'Unlinked' },
    });
    expect(unlinked.status).toBe('Unlinked');
    expect(software.calls.filter((path) => path === '/revoke')).toHaveLength(1);
    expect((await world.request('GET', path)).json).toEqual(before);
  });

  it('that are unlinked can be signed in to again', async () => {
    const { codat, companyId, connectionId, world, token, signIn, connection } = await signedIn();
    await codat.connections.unlink({ companyId, connectionId, updateConnectionStatus: { status: 'Unlinked' } });
    expect((await startSignIn(world, token)).json.id).toBe(connectionId);
    await signIn();
    expect((await connection()).status).toBe('Linked');
  });

  it('that are unlinked stay so when the customer completes an upload', async () => {
    const { codat, companyId, backend, request, tokenOf } = await bank();
    const { id: connectionId } = await startConnection(backend);
    await codat.connections.unlink({ companyId, connectionId, updateConnectionStatus: { status: 'Unlinked' } });
    const token = await tokenOf(companyId);
    const { json } = await request('POST', `/link/connections/${connectionId}/complete`, { token });
    expect(json.detailedErrorCode).toBe('connection_complete');
    expect((await startConnection(backend)).id).not.toBe(connectionId);
  });

  it('cannot be set to anything but Unlinked', async () => {
    const { codat, companyId } = await bank();
    const { id: connectionId } = await codat.connections.create({ companyId, requestBody: { platformKey: 'gbol' } });
    const setting = codat.connections.unlink({ companyId, connectionId, updateConnectionStatus: { status: 'Linked' } });
    await expect(setting).rejects.toMatchObject({ message: expect.stringContaining('400') });
  });

  it('are deleted with their data, and give the access back', async () => {
    const { codat, companyId, connectionId, software, world } = await signedIn();
    await codat.connections.delete({ companyId, connectionId });
    expect(await world.server.services.db.$count(connections)).toBe(0);
    expect(software.calls.filter((path) => path === '/revoke')).toHaveLength(1);
  });

  it('are deleted while a report is on its way', async () => {
    const { codat, companyId, backend, server } = await bank();
    const { id: connectionId } = await startConnection(backend);
    await backend.uploadReport({ connectionId, kind: 'suppliers', file: csvFile(suppliersCsv(), 's.csv') });
    await codat.connections.delete({ companyId, connectionId });
    const again = backend.uploadReport({ connectionId, kind: 'suppliers', file: csvFile(suppliersCsv(), 's.csv') });
    await expect(again).rejects.toThrow();
    expect(await server.services.db.$count(reports)).toBe(0);
  });
});
