import { describe, expect, it } from 'vitest';
import { connect, startSandbox } from '../testing/sandbox.ts';

async function startApi(options: { email?: string; scope?: string; requestsPerMinute?: number } = {}) {
  const { requestsPerMinute, ...who } = options;
  const sandbox = await startSandbox(requestsPerMinute ? { requestsPerMinute } : {});
  const { tokens } = await connect(sandbox, who);
  const call = async (path: string, token = tokens.access_token) => {
    const response = await fetch(`${sandbox.url}/api${path}`, { headers: { Authorization: `Bearer ${token}` } });
    return { status: response.status, headers: response.headers, body: await response.json() };
  };
  return { ...sandbox, call };
}

const bills = '/entities/harbour-lane-trading/bills';

describe('the API', () => {
  it('lists the legal entities of the user', async () => {
    const { call } = await startApi({ email: 'group@ledger.example' });
    const { body } = await call('/entities');
    expect(body.items.map(({ id }: { id: string }) => id)).toEqual([
      'northfield-holding',
      'northfield-europe',
      'northfield-america',
    ]);
  });

  it('gives a list in pages that together hold every record once', async () => {
    const { call } = await startApi();
    const ids = new Set<string>();
    for (let page = 1; page <= 5; page += 1) {
      const { body } = await call(`${bills}?page=${page}&pageSize=500`);
      expect(body).toMatchObject({ page, pageSize: 500, totalItems: 2500, totalPages: 5 });
      for (const { id } of body.items) ids.add(id);
    }
    expect(ids.size).toBe(2500);
  });

  it('gives nothing past the last page', async () => {
    const { call } = await startApi();
    expect((await call(`${bills}?page=900`)).body.items).toEqual([]);
  });

  it('writes amounts as exact decimals', async () => {
    const { call } = await startApi();
    const { body } = await call('/entities/harbour-lane-trading/payments?pageSize=1');
    expect(body.items[0]).toMatchObject({ amount: expect.stringMatching(/^-?\d+(\.\d{2})?$/), currency: 'GBP' });
  });

  it('gives only what changed since an instant', async () => {
    const { call } = await startApi();
    const { body } = await call(`${bills}?modifiedSince=2026-10-01T00:00:00Z&pageSize=500`);
    expect(body.totalItems).toBeGreaterThan(0);
    expect(body.totalItems).toBeLessThan(500);
    for (const { modifiedAt } of body.items) expect(modifiedAt >= '2026-10-01').toBe(true);
  });

  it.each(['page=0', 'page=x', 'pageSize=501', 'modifiedSince=yesterday'])('refuses %s by its name', async (query) => {
    const { call } = await startApi();
    const { status, body } = await call(`${bills}?${query}`);
    expect([status, body.error.code]).toEqual([400, 'invalid_request']);
    expect(body.error.message).toContain(query.split('=')[0]);
  });

  it('answers nothing without a live token', async () => {
    const { call } = await startApi();
    const { status, body, headers } = await call('/entities', 'guess');
    expect(status).toBe(401);
    expect(body.error).toEqual({ status: 401, code: 'invalid_token', message: expect.any(String) });
    expect(headers.get('WWW-Authenticate')).toBe('Bearer error="invalid_token"');
  });

  it('refuses what was not allowed', async () => {
    const { call } = await startApi({ scope: 'openid suppliers.read' });
    expect((await call('/entities/harbour-lane-trading/suppliers')).status).toBe(200);
    expect(await call(bills)).toMatchObject({ status: 403, body: { error: { code: 'insufficient_scope' } } });
  });

  it('does not know the entities of other users', async () => {
    const { call } = await startApi({ email: 'group@ledger.example' });
    expect(await call(bills)).toMatchObject({ status: 404, body: { error: { code: 'not_found' } } });
  });

  it('does not know other calls', async () => {
    const { call } = await startApi();
    expect(await call('/customers')).toMatchObject({ status: 404, body: { error: { code: 'not_found' } } });
  });

  it('slows down who calls too often, and says for how long', async () => {
    const { call, clock } = await startApi({ requestsPerMinute: 1 });
    await call('/entities');
    const { status, headers, body } = await call('/entities');
    expect([status, body.error.code]).toEqual([429, 'too_many_requests']);
    expect(Number(headers.get('Retry-After'))).toBeGreaterThan(0);
    clock.ahead = 60_000;
    expect((await call('/entities')).status).toBe(200);
  });
});
