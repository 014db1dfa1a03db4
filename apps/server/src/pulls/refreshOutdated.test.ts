import { expect, it } from 'vitest';
import { type Customer, createCustomer } from '../testing/customer.ts';
import { refreshOutdated } from './refreshOutdated.ts';

const day = 24 * 60 * 60 * 1000;

/** A customer whose suppliers and bills were read just now. */
async function readCustomer() {
  const customer = await createCustomer();
  await customer.signIn();
  const statuses = async () => (await customer.connection()).pulls.map(({ status }) => status);
  await expect.poll(statuses).toEqual(['stored', 'stored']);
  return { ...customer, statuses };
}

/** Lets the given time pass and returns the pulls that would begin. */
async function begunAfter({ world }: Customer, milliseconds: number): Promise<string[]> {
  const begun: string[] = [];
  const puller = {
    read: (ids: readonly string[]) => void begun.push(...ids),
    resume: async () => {},
    close: async () => {},
  };
  await refreshOutdated(world.server.services, puller, Date.now() + milliseconds);
  return begun;
}

it('software that was read a day ago is read again, and what was read today is not', async () => {
  const customer = await readCustomer();
  expect(await begunAfter(customer, day - 60_000)).toEqual([]);
  expect(await begunAfter(customer, day + 60_000)).toHaveLength(2);
  expect(await customer.statuses()).toEqual(['reading', 'reading']);
});

it('access that has ended is not tried again by the clock', async () => {
  const customer = await readCustomer();
  customer.software.disconnect();
  customer.software.expireAccess();
  await customer.world.request('POST', `/companies/${customer.companyId}/connections/${customer.connectionId}/refresh`);
  await expect.poll(async () => (await customer.connection()).status).toBe('Deauthorized');
  expect(await begunAfter(customer, 2 * day)).toEqual([]);
});
