import { describe, expect, it } from 'vitest';
import { webhookMessages } from '../db/schema.ts';
import { codatOf } from '../testing/codat.ts';
import { createCustomer } from '../testing/customer.ts';
import { billsCsv, csvFile, suppliersCsv } from '../testing/reports.ts';
import { createWorld, startConnection, type World } from '../testing/world.ts';
import { noticeAbandoned } from './noticeAbandoned.ts';
import { removeOldMessages } from './removeOldMessages.ts';

/** Events are queued for a consumer that nobody reaches: what counts here is what is queued. */
const register = ({ request }: World) => request('POST', '/webhooks', { body: { url: 'https://bank.invalid/hook' } });

async function queued({ server }: World) {
  const rows = await server.services.db.select().from(webhookMessages).orderBy(webhookMessages.created);
  return rows.map(({ eventType, payload }) => ({ eventType, ...payload }));
}

const typesOf = async (world: World) => (await queued(world)).map(({ eventType }) => eventType).sort();

async function uploader() {
  const world = await createWorld();
  await register(world);
  const { id: companyId } = await world.createCompany();
  const backend = world.backendOf(companyId);
  return { world, companyId, backend };
}

/** A customer by signing in, whose consumer was registered after the company and its connection were made. */
async function signer() {
  const customer = await createCustomer();
  await register(customer.world);
  return { ...customer, codat: codatOf(customer.world) };
}

describe('the events', () => {
  it('of a journey by upload', async () => {
    const { world, backend } = await uploader();
    const { id: connectionId } = await startConnection(backend);
    await backend.uploadReport({ connectionId, kind: 'suppliers', file: csvFile(suppliersCsv(), 's.csv') });
    await backend.uploadReport({ connectionId, kind: 'bills', file: csvFile(billsCsv(), 'b.csv') });
    const linked = () => backend.completeConnection({ connectionId });
    await expect
      .poll(() =>
        linked().then(
          ({ status }) => status,
          () => '',
        ),
      )
      .toBe('Linked');
    expect(await typesOf(world)).toEqual([
      'company.created',
      'connection.connected',
      'connection.created',
      'consent.given',
      'report.received',
      'report.received',
    ]);
    expect(JSON.stringify(await queued(world))).not.toMatch(/Bakery|\.csv|I agree/);
  });

  it('tell which report was refused, and why', async () => {
    const { world, backend } = await uploader();
    const { id: connectionId } = await startConnection(backend);
    await backend
      .uploadReport({ connectionId, kind: 'suppliers', file: csvFile('nothing', 's.csv') })
      .catch(() => undefined);
    await expect.poll(() => typesOf(world)).toContain('report.refused');
    const refused = (await queued(world)).find(({ eventType }) => eventType === 'report.refused');
    expect(refused?.report).toMatchObject({ kind: 'suppliers', refusal: expect.stringMatching(/^report\./) });
  });

  it('of a sign-in that links, ends and links again', async () => {
    const customer = await signer();
    const { world, codat, companyId, connectionId } = customer;
    await customer.signIn();
    await codat.connections.unlink({ companyId, connectionId, updateConnectionStatus: { status: 'Unlinked' } });
    await customer.signIn();
    await codat.connections.delete({ companyId, connectionId });
    expect((await queued(world)).map(({ eventType, connection }) => [eventType, connection?.status])).toEqual([
      ['connection.connected', 'Linked'],
      ['connection.disconnected', 'Unlinked'],
      ['connection.reconnected', 'Linked'],
      ['connection.deleted', 'Linked'],
    ]);
  });

  it('of access that the customer takes back in the software', async () => {
    const customer = await signer();
    await customer.signIn();
    customer.software.disconnect();
    const { companyId, connectionId, world } = customer;
    await world.request('POST', `/companies/${companyId}/connections/${connectionId}/refresh`);
    await expect.poll(() => typesOf(world)).toEqual(['connection.connected', 'connection.disconnected']);
  });

  it('of a sign-in that fails', async () => {
    const { world, browser, software, begin } = await signer();
    await browser.open(software.refuse(await begin(), 'access_denied', 'The user cancelled'));
    expect(await queued(world)).toMatchObject([{ eventType: 'connection.failed', failure: { statusCode: '403' } }]);
  });

  it('of a customer who does nothing any more, once for each silence', async () => {
    const { world, backend } = await uploader();
    const { db, changes } = world.server.services;
    await startConnection(backend);
    await noticeAbandoned({ db, changes });
    expect(await typesOf(world)).not.toContain('journey.abandoned');
    await noticeAbandoned({ db, changes }, -1000);
    await noticeAbandoned({ db, changes }, -1000);
    expect((await typesOf(world)).filter((type) => type === 'journey.abandoned')).toHaveLength(1);
    await startConnection(backend);
    await noticeAbandoned({ db, changes }, -1000);
    expect((await typesOf(world)).filter((type) => type === 'journey.abandoned')).toHaveLength(2);
  });

  it('are not kept where nobody asked for them', async () => {
    const world = await createWorld();
    await world.createCompany();
    expect(await queued(world)).toEqual([]);
  });

  it('are forgotten after a while, unless they are still to be sent', async () => {
    const { world } = await uploader();
    const { db } = world.server.services;
    await removeOldMessages(db, -1000);
    expect(await typesOf(world)).toEqual(['company.created']);
    await db.execute(`update webhook_deliveries set status = 'failed'`);
    await removeOldMessages(db, -1000);
    expect(await typesOf(world)).toEqual([]);
  });
});
