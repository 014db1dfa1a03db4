import { describe, expect, it } from 'vitest';
import { recordSets } from '../db/schema.ts';
import { createCustomer, startSignIn } from '../testing/customer.ts';

const bill = (n: number, amount: string) => ({
  billNumber: `B-${n}`,
  supplierId: `V${n % 2}`,
  supplierName: `Supplier ${n}`,
  issueDate: `2026-0${n}-15`,
  currency: n > 3 ? 'EUR' : 'GBP',
  totalAmount: amount,
});
const fiveBills = [bill(1, '100.10'), bill(2, '0.20'), bill(3, '-50.00'), bill(4, '7'), bill(5, '8.5')];

async function signedIn(options: Parameters<typeof createCustomer>[0] = {}) {
  const customer = await createCustomer(options);
  const { world, companyId, connectionId, software, connection } = customer;
  software.records = fiveBills;
  await customer.signIn();
  const path = `/companies/${companyId}/connections/${connectionId}`;
  const statuses = async () => (await connection()).pulls.map(({ status }) => status);
  return {
    ...customer,
    stored: () => expect.poll(statuses).toEqual(['stored', 'stored']),
    statuses,
    records: async (kind: string) => (await world.request('GET', `${path}/records/${kind}`)).json,
    refresh: () => world.request('POST', `${path}/refresh`),
  };
}

describe('after a sign-in', () => {
  it('suppliers and bills are read, all of them and in their order', async () => {
    const { stored, records } = await signedIn();
    await stored();
    const { results, totalResults } = await records('bills');
    expect(totalResults).toBe(5);
    expect(results.map(({ billNumber }: { billNumber: string }) => billNumber)).toEqual([
      'B-1',
      'B-2',
      'B-3',
      'B-4',
      'B-5',
    ]);
    expect((await records('suppliers')).totalResults).toBe(5);
  });

  it('each kind has an exact summary', async () => {
    const { stored, connection } = await signedIn();
    await stored();
    const [suppliers, bills] = (await connection()).pulls;
    expect(suppliers).toMatchObject({
      kind: 'suppliers',
      summary: { rows: 5, suppliers: 2, dateRange: null, totals: [] },
    });
    expect(bills).toMatchObject({
      kind: 'bills',
      entityName: 'Harbour Bakery',
      done: 5,
      total: 5,
      summary: {
        rows: 5,
        suppliers: 2,
        dateRange: { from: '2026-01-15', to: '2026-05-15' },
        totals: [
          { currency: 'EUR', amount: '15.5' },
          { currency: 'GBP', amount: '50.30' },
        ],
      },
    });
  });

  it('progress can be followed, and nothing counts before the end', async () => {
    const { software, signIn, connection, world, companyId, connectionId } = await createCustomer();
    Object.assign(software.provider, { kinds: ['bills'] });
    software.records = fiveBills;
    const entitiesAndFirstPage = 2;
    const letGo = software.hold(entitiesAndFirstPage);
    await signIn();
    const pull = async () => (await connection()).pulls[0];
    await expect.poll(pull).toMatchObject({ status: 'reading', done: 2, total: 5, summary: null });
    const path = `/companies/${companyId}/connections/${connectionId}/records/bills`;
    expect((await world.request('GET', path)).json.totalResults).toBe(0);
    letGo();
    await expect.poll(pull).toMatchObject({ status: 'stored', done: 5, total: 5 });
  });
});

describe('reading again', () => {
  it('takes the place of what was read, which stays readable until then', async () => {
    const { software, stored, records, refresh, statuses, world } = await signedIn();
    await stored();
    software.records = fiveBills.slice(0, 3);
    const letGo = software.hold();
    expect((await refresh()).json.pulls.map(({ status }: { status: string }) => status)).toEqual([
      'reading',
      'reading',
    ]);
    expect((await records('bills')).totalResults).toBe(5);
    letGo();
    await expect.poll(statuses).toEqual(['stored', 'stored']);
    expect((await records('bills')).totalResults).toBe(3);
    expect(await world.server.services.db.$count(recordSets)).toBe(2);
  });

  it('is not doubled by asking twice', async () => {
    const { software, stored, refresh } = await signedIn();
    await stored();
    const before = software.calls.length;
    const letGo = software.hold();
    await Promise.all([refresh(), refresh(), refresh()]);
    letGo();
    await stored();
    expect(software.calls.length - before).toBe(6);
  });

  it('needs a sign-in', async () => {
    const { world, companyId, connectionId } = await createCustomer();
    const { status, json } = await world.request('POST', `/companies/${companyId}/connections/${connectionId}/refresh`);
    expect([status, json.errorCode]).toEqual([409, 'sign_in_missing']);
  });
});

describe('a failure of the software', () => {
  it('is told to the host, and tried again by itself', async () => {
    const { software, stored, connection, refresh, records } = await signedIn();
    await stored();
    software.instead.push({ status: 500 }, { status: 500 });
    await refresh();
    await expect.poll(async () => (await connection()).dataConnectionErrors.length).toBeGreaterThan(0);
    await stored();
    expect((await connection()).dataConnectionErrors[0]).toMatchObject({
      statusCode: '502',
      errorMessage: expect.stringMatching(
        /^The (bills|suppliers) of Harbour Bakery could not be read: The software answered 500\.$/,
      ),
    });
    expect((await records('bills')).totalResults).toBe(5);
  });

  it('is no failure where it only asks for patience', async () => {
    const { software, stored, refresh, connection } = await signedIn();
    await stored();
    software.instead.push(
      { status: 429, headers: { 'Retry-After': '0' } },
      { status: 503, headers: { 'Retry-After': '0' } },
    );
    await refresh();
    await stored();
    expect((await connection()).dataConnectionErrors).toEqual([]);
  });

  it('leaves nothing of a record that cannot be stored in the log', async () => {
    const { software, world, refresh, stored, connection } = await signedIn();
    await stored();
    software.records = [{ ...bill(1, '1'), totalAmount: 'a secret amount' }];
    await refresh();
    await expect.poll(async () => (await connection()).dataConnectionErrors.length).toBe(1);
    expect(world.logLines.join('')).toContain('pull.failed');
    expect(world.logLines.join('')).not.toContain('a secret amount');
  });
});

describe('the access to the software', () => {
  it('is renewed once where two pulls find that it ends', async () => {
    const { software, stored, refresh } = await signedIn();
    await stored();
    const renewals = software.calls.filter((path) => path === '/token').length;
    software.expireAccess();
    await refresh();
    await stored();
    expect(software.calls.filter((path) => path === '/token')).toHaveLength(renewals + 1);
  });

  it('is renewed before every call where it lives for a moment only, and never lost', async () => {
    const { software, stored, refresh, connection } = await signedIn();
    await stored();
    software.expiresIn = 1;
    software.expireAccess();
    await refresh();
    await stored();
    await refresh();
    await stored();
    expect((await connection()).status).toBe('Linked');
  });

  it('that was taken back deauthorizes the connection, and the host reads why', async () => {
    const { software, stored, refresh, connection, records } = await signedIn();
    await stored();
    software.disconnect();
    await refresh();
    await expect.poll(async () => (await connection()).status).toBe('Deauthorized');
    const ended = await connection();
    expect(ended.dataConnectionErrors).toMatchObject([{ statusCode: '401' }]);
    expect(ended.signIn).toEqual({ status: 'idle', reason: null });
    expect((await records('bills')).totalResults).toBe(5);
    expect((await refresh()).status).toBe(409);
  });

  it('can be given again: the same connection is linked anew', async () => {
    const { software, world, token, connectionId, stored, refresh, connection, signIn, statuses } = await signedIn();
    await stored();
    software.disconnect();
    await refresh();
    await expect.poll(async () => (await connection()).status).toBe('Deauthorized');
    await expect.poll(statuses).toEqual(['failed', 'failed']);
    const taken = await startSignIn(world, token);
    expect([taken.status, taken.json.id, taken.json.signIn.status]).toEqual([200, connectionId, 'idle']);
    await signIn();
    expect((await connection()).status).toBe('Linked');
    await stored();
  });

  it('that cannot be opened any more, by a lost secret, deauthorizes the connection', async () => {
    const { stored, world, refresh, connection } = await signedIn();
    await stored();
    world.server.services.seal.open = () => {
      throw new Error('another secret');
    };
    await refresh();
    await expect.poll(async () => (await connection()).status).toBe('Deauthorized');
  });
});
