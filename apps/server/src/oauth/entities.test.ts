import { describe, expect, it } from 'vitest';
import { createCustomer } from '../testing/customer.ts';

const three = ['one', 'two', 'three'].map((id) => ({ id, name: `Company ${id}`, detail: `${id} · GBP` }));

async function withSeveral() {
  const customer = await createCustomer();
  customer.software.entities = three;
  await customer.signIn();
  return customer;
}

describe('the companies inside a software', () => {
  it('are listed, none of them chosen', async () => {
    const { call } = await withSeveral();
    expect((await call('GET', '/entities')).json).toEqual({ results: three, chosen: [] });
  });

  it('link the connection when they are chosen', async () => {
    const { call } = await withSeveral();
    const { json } = await call('PUT', '/entities', { entityIds: ['three', 'one'] });
    expect(json).toMatchObject({ status: 'Linked', signIn: { status: 'granted' } });
    expect((await call('GET', '/entities')).json.chosen).toEqual(['one', 'three']);
  });

  it('may be chosen twice without a change', async () => {
    const { call, connection } = await withSeveral();
    await call('PUT', '/entities', { entityIds: ['one'] });
    const ids = (await connection()).pulls.map(({ id }) => id);
    expect(
      (await call('PUT', '/entities', { entityIds: ['one'] })).json.pulls.map(({ id }: { id: string }) => id),
    ).toEqual(ids);
  });

  it('can be read one by one, and only when it is said which', async () => {
    const { call, connection, world, companyId, connectionId, software } = await withSeveral();
    software.records = [{ supplierName: 'Mill Ltd' }];
    await call('PUT', '/entities', { entityIds: ['one', 'two'] });
    await expect
      .poll(async () => (await connection()).pulls.map(({ status }) => status))
      .toEqual(Array(4).fill('stored'));
    const records = (query: string) =>
      world.request('GET', `/companies/${companyId}/connections/${connectionId}/records/suppliers${query}`);
    const { status, json } = await records('');
    expect([status, json.validation.errors[0].itemId]).toEqual([400, 'entity']);
    expect((await records('?entity=two')).json.results).toMatchObject([{ supplierName: 'Mill Ltd' }]);
    expect((await records('?entity=three')).json.totalResults).toBe(0);
  });

  it('cannot be chosen any more after going back, and the access is given back', async () => {
    const { call, connection, software } = await withSeveral();
    expect((await call('DELETE', '/authorization')).json).toMatchObject({
      status: 'PendingAuth',
      signIn: { status: 'idle' },
    });
    expect((await call('GET', '/entities')).status).toBe(409);
    expect(software.calls).toContain('/revoke');
    expect((await connection()).status).toBe('PendingAuth');
  });

  it('that are chosen no more are forgotten', async () => {
    const { call, connection } = await withSeveral();
    await call('PUT', '/entities', { entityIds: ['one', 'two'] });
    await expect.poll(async () => (await connection()).pulls.every(({ status }) => status === 'stored')).toBe(true);
    await call('PUT', '/entities', { entityIds: ['two'] });
    expect((await connection()).pulls.map(({ entityId }) => entityId)).toEqual(['two', 'two']);
  });

  it('cannot be chosen where they do not exist', async () => {
    const { call, connection } = await withSeveral();
    const { status, json } = await call('PUT', '/entities', { entityIds: ['one', 'four'] });
    expect([status, json.detailedErrorCode]).toEqual([400, 'request_invalid']);
    expect(json.validation.errors).toEqual([{ itemId: 'entityIds', message: 'There is no company four.' }]);
    expect((await connection()).status).toBe('PendingAuth');
  });

  it('cannot be chosen by none at all', async () => {
    const { call } = await withSeveral();
    expect((await call('PUT', '/entities', { entityIds: [] })).status).toBe(400);
  });

  it.each([
    ['GET', undefined],
    ['PUT', { entityIds: ['one'] }],
  ])('are not there before the customer has signed in (%s)', async (method, body) => {
    const { call } = await createCustomer();
    const { status, json } = await call(method, '/entities', body);
    expect([status, json.detailedErrorCode]).toEqual([409, 'sign_in_missing']);
  });
});
