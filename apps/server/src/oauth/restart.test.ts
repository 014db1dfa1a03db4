import { eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { recordSets, signIns } from '../db/schema.ts';
import { createBrowser } from '../testing/browser.ts';
import { createCustomer, createWorldWith, customerOf } from '../testing/customer.ts';
import { openTestDatabase } from '../testing/database.ts';
import { startSoftware } from '../testing/software.ts';
import { answerLimit } from './signIns.ts';

const publicUrl = 'http://link.example';
const env = { LINKFLOW_SECRET: 'a secret that stays the same over restarts', LINKFLOW_URL: publicUrl };

/** A customer whose server can be restarted under the same address. */
async function restartable() {
  const database = await openTestDatabase();
  const software = await startSoftware();
  const world = await createWorldWith(software, env, database);
  const hosts = { [publicUrl]: world.server.url };
  const customer = await createCustomer({ software, world, browser: createBrowser(hosts) });
  return {
    ...customer,
    async restart() {
      await world.server.close();
      const next = await createWorldWith(software, env, database);
      hosts[publicUrl] = next.server.url;
      return customerOf({ ...customer, world: next }, customer.browser);
    },
  };
}

describe('a restart of the server', () => {
  it('while the customer is at the software loses nothing', async () => {
    const { software, browser, begin, restart } = await restartable();
    const request = await begin();
    const { connection } = await restart();
    expect((await connection()).signIn?.status).toBe('waiting');
    await browser.open(software.allow(request));
    expect((await connection()).status).toBe('Linked');
  });

  it('before a company is chosen loses nothing', async () => {
    const { software, signIn, restart } = await restartable();
    software.entities = ['one', 'two'].map((id) => ({ id, name: id, detail: null }));
    await signIn();
    const { call } = await restart();
    expect((await call('PUT', '/entities', { entityIds: ['two'] })).json.status).toBe('Linked');
  });

  it('in the middle of a pull reads it from the beginning', async () => {
    const { software, signIn, connection, restart } = await restartable();
    Object.assign(software.provider, { kinds: ['bills'] });
    software.records = Array.from({ length: 5 }, (_, index) => ({ billNumber: `B-${index}` }));
    const entitiesAndFirstPage = 2;
    const letGo = software.hold(entitiesAndFirstPage);
    await signIn();
    await expect.poll(async () => (await connection()).pulls).toMatchObject([{ status: 'reading', done: 2 }]);
    const after = await restart();
    letGo();
    await expect.poll(async () => (await after.connection()).pulls).toMatchObject([{ status: 'stored', done: 5 }]);
    expect(await after.world.server.services.db.$count(recordSets)).toBe(1);
  });

  it('in the middle of an answer fails the sign-in at once', async () => {
    const { world, connectionId, begin, restart } = await restartable();
    await begin();
    await world.server.services.db
      .update(signIns)
      .set({ status: 'answering', answeredAt: sql`now()` })
      .where(eq(signIns.connectionId, connectionId));
    const { connection } = await restart();
    expect((await connection()).signIn).toEqual({ status: 'failed', reason: 'signIn.providerFailed' });
  });
});

it('an answer that nobody finishes working on fails after a minute', async () => {
  const { world, connectionId, begin, connection } = await createCustomer();
  await begin();
  const answeredBefore = (milliseconds: number) =>
    world.server.services.db
      .update(signIns)
      .set({ status: 'answering', answeredAt: new Date(Date.now() - milliseconds) })
      .where(eq(signIns.connectionId, connectionId));
  await answeredBefore(answerLimit / 2);
  expect((await connection()).signIn?.status).toBe('waiting');
  await answeredBefore(answerLimit);
  expect((await connection()).signIn).toEqual({ status: 'failed', reason: 'signIn.providerFailed' });
});
