import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { webhookConsumers } from '../db/schema.ts';
import { codatOf } from '../testing/codat.ts';
import { type Arrived, startConsumer } from '../testing/consumer.ts';
import { openTestDatabase } from '../testing/database.ts';
import { createWorld } from '../testing/world.ts';

const dev = { LINKFLOW_DEV: '1', LINKFLOW_SECRET: 'a secret that stays the same over restarts' };

/** A bank with a consumer of some events, or of all. */
async function bank({ eventTypes, webhookPauses = [0] }: { eventTypes?: string[]; webhookPauses?: number[] } = {}) {
  const database = await openTestDatabase();
  const world = await createWorld({ env: dev, database, webhookPauses });
  const consumer = await startConsumer();
  const codat = codatOf(world);
  const { id = '' } = await codat.webhooks.createConsumer({ url: consumer.url, ...(eventTypes ? { eventTypes } : {}) });
  const deliveries = async (path = '') =>
    (await world.request('GET', `/webhooks/${id}/deliveries${path}`)).json.results;
  return { ...world, database, consumer, codat, id, deliveries };
}

describe('webhooks, by Codat’s SDK', () => {
  it('are registered, listed and deleted', async () => {
    const { codat, id, consumer } = await bank({ eventTypes: ['company.created'] });
    const registered = { id, url: consumer.url, disabled: false, eventTypes: ['company.created'], companyTags: [] };
    expect((await codat.webhooks.listConsumers()).results).toEqual([registered]);
    await codat.webhooks.deleteConsumer({ webhookId: id });
    expect((await codat.webhooks.listConsumers()).results).toEqual([]);
    await expect(codat.webhooks.deleteConsumer({ webhookId: id })).rejects.toMatchObject({ statusCode: 404 });
  });

  it('are not registered for an event that does not exist', async () => {
    const { codat } = await bank();
    const registering = codat.webhooks.createConsumer({ url: 'https://a.example', eventTypes: ['read.completed'] });
    await expect(registering).rejects.toMatchObject({ statusCode: 400 });
  });

  it.each([
    'http://a.example',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://10.1.2.3/',
    'https://a:b@a.example/',
    'x',
  ])('are not registered at %s outside development', async (url) => {
    const { request } = await createWorld();
    expect((await request('POST', '/webhooks', { body: { url } })).status).toBe(400);
  });
});

describe('a webhook', () => {
  it('is signed so that a library of Standard Webhooks believes it', async () => {
    const { codat, consumer, request, id } = await bank();
    const company = await codat.companies.create({ name: 'Riverside Bakery' });
    await expect.poll(() => consumer.arrived).toHaveLength(1);
    const { secret } = (await request('GET', `/webhooks/${id}/secret`)).json;
    // SAFETY: one has arrived.
    const [{ headers, body }] = consumer.arrived as [Arrived];
    expect(secret).toMatch(/^whsec_/);
    expect(new Webhook(secret).verify(body, headers)).toMatchObject({
      id: headers['webhook-id'],
      eventType: 'company.created',
      payload: { referenceCompany: { id: company.id } },
    });
    expect(() => new Webhook(secret).verify(body.replace('created', 'deleted'), headers)).toThrow();
  });

  it('holds no name and no text of the customer', async () => {
    const { codat, consumer } = await bank();
    await codat.companies.create({ name: 'Riverside Bakery', description: 'Loan of the baker' });
    await expect.poll(() => consumer.arrived).toHaveLength(1);
    expect(consumer.arrived[0]?.body).not.toMatch(/Riverside|baker/);
  });

  it('is sent again with the same id and text until it is taken', async () => {
    const { codat, consumer, deliveries } = await bank({ webhookPauses: [0, 0] });
    consumer.answers.push(500, 302);
    await codat.companies.create({ name: 'Riverside Bakery' });
    await expect.poll(() => deliveries()).toMatchObject([{ status: 'delivered', attempts: 3, lastStatusCode: 204 }]);
    expect(consumer.arrived).toHaveLength(3);
    expect(new Set(consumer.arrived.map(({ headers, body }) => headers['webhook-id'] + body)).size).toBe(1);
  });

  it('is not sent to where an answer redirects', async () => {
    const { codat, consumer, deliveries } = await bank({ webhookPauses: [] });
    consumer.answers.push(302);
    await codat.companies.create({ name: 'Riverside Bakery' });
    await expect.poll(() => deliveries()).toMatchObject([{ status: 'failed', lastError: 'The answer was 302.' }]);
    expect(consumer.arrived.map(({ headers }) => headers.path)).toEqual(['/hook']);
  });

  it('is given up after the last attempt, and can be sent once more', async () => {
    const { codat, consumer, deliveries, request, id } = await bank({ webhookPauses: [0] });
    consumer.answers.push(500, 500);
    await codat.companies.create({ name: 'Riverside Bakery' });
    await expect.poll(() => deliveries()).toMatchObject([{ status: 'failed', attempts: 2, nextAttemptAt: null }]);
    const [{ id: deliveryId }] = await deliveries();
    await request('POST', `/webhooks/${id}/deliveries/${deliveryId}/replay`);
    await expect.poll(() => deliveries()).toMatchObject([{ id: deliveryId, status: 'delivered' }]);
    expect(consumer.arrived).toHaveLength(3);
  });

  it('waits for its pause in the database, and is sent by the server after a restart', async () => {
    const { codat, consumer, deliveries, database, server } = await bank({ webhookPauses: [3_600_000] });
    consumer.answers.push(503);
    await codat.companies.create({ name: 'Riverside Bakery' });
    await expect.poll(() => deliveries()).toMatchObject([{ status: 'pending', attempts: 1, lastStatusCode: 503 }]);
    await server.close();
    await database.db.execute(`update webhook_deliveries set next_attempt_at = now()`);
    await createWorld({ env: dev, database });
    await expect.poll(() => consumer.arrived).toHaveLength(2);
  });

  it('is not sent any more to a consumer that says it is gone', async () => {
    const { codat, consumer, deliveries } = await bank({ webhookPauses: [0, 0] });
    consumer.answers.push(410);
    await codat.companies.create({ name: 'Riverside Bakery' });
    await expect.poll(async () => (await codat.webhooks.listConsumers()).results?.[0]?.disabled).toBe(true);
    await codat.companies.create({ name: 'Another' });
    expect(await deliveries()).toMatchObject([{ status: 'failed', attempts: 1 }]);
  });

  it('goes only to consumers of its event, and of the tags of its company', async () => {
    const { codat, consumer, deliveries } = await bank({ eventTypes: ['company.deleted'] });
    const tagged = { url: consumer.url, eventTypes: ['company.created'], companyTags: ['region:uk'] };
    const { id } = await codat.webhooks.createConsumer(tagged);
    await codat.webhooks.createConsumer({ url: consumer.url, disabled: true });
    const { id: companyId } = await codat.companies.create({ name: 'There', tags: { region: 'us' } });
    await codat.companies.create({ name: 'Here', tags: { region: 'uk' } });
    await codat.companies.delete({ companyId });
    await expect
      .poll(() => consumer.arrived.map(({ json }) => json.eventType).sort())
      .toEqual(['company.created', 'company.deleted']);
    expect(await deliveries()).toMatchObject([{ companyId, eventType: 'company.deleted' }]);
    expect(id).toBeDefined();
  });

  it('has a secret that cannot be read in the database', async () => {
    const { request, id, server } = await bank();
    const { secret } = (await request('GET', `/webhooks/${id}/secret`)).json;
    expect(JSON.stringify(await server.services.db.select().from(webhookConsumers))).not.toContain(secret);
  });

  it('is told of page by page', async () => {
    const { codat, deliveries, consumer } = await bank();
    for (const name of ['One', 'Two', 'Three']) await codat.companies.create({ name });
    await expect.poll(() => consumer.arrived).toHaveLength(3);
    expect(await deliveries('?pageSize=2')).toHaveLength(2);
    expect(await deliveries('?pageSize=2&page=2')).toHaveLength(1);
  });
});
