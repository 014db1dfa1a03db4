import { describe, expect, it } from 'vitest';
import { createCustomer, pageNonce } from '../testing/customer.ts';
import { startConnection } from '../testing/world.ts';

const tab = { nonce: pageNonce, display: 'tab' };

describe('asking for a sign-in', () => {
  it('gives an address of this server, and waits', async () => {
    const { call, world, connection } = await createCustomer();
    const { status, json } = await call('POST', '/authorization', tab);
    expect([status, json]).toEqual([
      201,
      {
        url: expect.stringMatching(new RegExp(`^${world.server.url}/oauth/start/[\\w-]{43}$`)),
        expiresIn: 900,
        returnOrigin: world.server.url,
      },
    ]);
    expect((await connection()).signIn).toEqual({ status: 'waiting', reason: null });
  });

  it('gives as long as the server is told', async () => {
    const { ask } = await createCustomer({ env: { LINKFLOW_SIGN_IN_SECONDS: '60' } });
    expect((await ask()).expiresIn).toBe(60);
  });

  it('needs a nonce that cannot be guessed', async () => {
    const { call } = await createCustomer();
    expect((await call('POST', '/authorization', { ...tab, nonce: 'short' })).status).toBe(400);
  });

  it.each([
    'https://elsewhere.example/',
    'https://bank.example.evil.example/',
    'javascript:alert(1)',
    '//bank.example',
  ])('does not come back to %s', async (returnUrl) => {
    const { call } = await createCustomer();
    expect((await call('POST', '/authorization', { nonce: pageNonce, display: 'redirect', returnUrl })).status).toBe(
      400,
    );
  });

  it('names the reason where an address may not be come back to', async () => {
    const { call } = await createCustomer();
    const body = { nonce: pageNonce, display: 'redirect', returnUrl: 'https://elsewhere.example/' };
    expect((await call('POST', '/authorization', body)).json.detailedErrorCode).toBe('return_url_forbidden');
  });

  it('needs an address to come back to for a redirect', async () => {
    const { call } = await createCustomer();
    const { json } = await call('POST', '/authorization', { nonce: pageNonce, display: 'redirect' });
    expect(json.detailedErrorCode).toBe('request_invalid');
  });

  it('comes back to a page of the server itself', async () => {
    const { call, world } = await createCustomer();
    const body = { nonce: pageNonce, display: 'redirect', returnUrl: `${world.server.url}/connect/secret` };
    expect((await call('POST', '/authorization', body)).status).toBe(201);
  });

  it('is refused for a connection by upload', async () => {
    const { world, companyId } = await createCustomer();
    const { id } = await startConnection(world.backendOf(companyId));
    const token = await world.tokenOf(companyId);
    const { json } = await world.request('POST', `/link/connections/${id}/authorization`, { token, body: tab });
    expect(json.detailedErrorCode).toBe('sign_in_unavailable');
  });

  it('is refused once the connection is linked', async () => {
    const { call, signIn } = await createCustomer();
    await signIn();
    expect((await call('POST', '/authorization', tab)).json.detailedErrorCode).toBe('connection_complete');
  });

  it('is refused to another company', async () => {
    const { world, connectionId } = await createCustomer();
    const token = await world.tokenOf((await world.createCompany('Other')).id);
    const path = `/link/connections/${connectionId}`;
    const answers = [
      await world.request('POST', `${path}/authorization`, { token, body: tab }),
      await world.request('DELETE', `${path}/authorization`, { token }),
      await world.request('GET', `${path}/entities`, { token }),
      await world.request('PUT', `${path}/entities`, { token, body: { entityIds: ['one'] } }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  });

  it('is refused while twenty are open, until they are cancelled', async () => {
    const { call } = await createCustomer();
    const statuses = [];
    for (let count = 0; count < 21; count += 1) statuses.push((await call('POST', '/authorization', tab)).status);
    expect(statuses).toEqual([...Array.from({ length: 20 }, () => 201), 429]);
    const refused = await call('POST', '/authorization', tab);
    expect(refused.json.detailedErrorCode).toBe('rate_limited');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    await call('DELETE', '/authorization');
    expect((await call('POST', '/authorization', tab)).status).toBe(201);
  });
});
