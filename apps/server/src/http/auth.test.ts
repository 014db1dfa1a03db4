import { once } from 'node:events';
import { get } from 'node:http';
import { SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { consent, createWorld, startConnection } from '../testing/world.ts';

describe('company access tokens', () => {
  it('open the company they were made for', async () => {
    const { request, createCompany, tokenOf } = await createWorld();
    const company = await createCompany();
    const { json } = await request('GET', '/link/session', { token: await tokenOf(company.id) });
    expect(json.company).toEqual({ id: company.id, name: company.name });
  });

  it('live a day', async () => {
    const { request, createCompany } = await createWorld();
    const { json } = await request('GET', `/companies/${(await createCompany()).id}/accessToken`);
    expect(json).toMatchObject({ expiresIn: 86_400, tokenType: 'Bearer' });
  });

  it('are refused once expired', async () => {
    const { request, createCompany, server } = await createWorld();
    const token = await server.services.tokens.issue((await createCompany()).id, -1);
    expect((await request('GET', '/link/session', { token })).json.detailedErrorCode).toBe('token_expired');
  });

  it('are refused when signed by anyone else', async () => {
    const { request, createCompany } = await createWorld();
    const token = await new SignJWT()
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer('linkflow')
      .setAudience('link')
      .setSubject((await createCompany()).id)
      .setExpirationTime('1h')
      .sign(new TextEncoder().encode('another secret of thirty-two letters'));
    expect((await request('GET', '/link/session', { token })).json.detailedErrorCode).toBe('token_invalid');
  });

  it('are refused for a company that is not there', async () => {
    const { request, server } = await createWorld();
    const token = await server.services.tokens.issue(crypto.randomUUID());
    expect((await request('GET', '/link/session', { token })).json.detailedErrorCode).toBe('token_invalid');
  });
});

describe('a company', () => {
  it('sees nothing of another', async () => {
    const { request, createCompany, tokenOf, backendOf } = await createWorld();
    const [mine, other] = [await createCompany('Mine'), await createCompany('Other')];
    const { id } = await startConnection(backendOf(other.id));
    const token = await tokenOf(mine.id);
    const answers = await Promise.all([
      request('GET', `/link/connections/${id}`, { token }),
      request('GET', `/link/connections/${id}/events`, { token }),
      request('POST', `/link/connections/${id}/complete`, { token }),
      request('GET', `/companies/${mine.id}/connections/${id}/records/bills`),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect((await request('GET', '/link/session', { token })).json.connections).toEqual([]);
  });

  it('cannot take another’s idempotency key', async () => {
    const { request, createCompany, tokenOf } = await createWorld();
    const ids = [];
    for (const name of ['Mine', 'Other']) {
      const company = await createCompany(name);
      const { json } = await request('POST', '/link/connections', {
        token: await tokenOf(company.id),
        headers: { 'Idempotency-Key': 'same' },
        body: { integrationKey: 'other', method: 'upload', consent },
      });
      ids.push(json.companyId === company.id && json.id);
    }
    expect(new Set(ids).size).toBe(2);
  });
});

describe('the host’s calls', () => {
  const withKey = (value: string) => ({ headers: { Authorization: value } });

  it('need the API key', async () => {
    const { request } = await createWorld();
    for (const value of ['', `Basic ${btoa('wrong')}`, 'Bearer x', 'Basic %%%']) {
      expect((await request('GET', '/companies', withKey(value))).json.errorCode).toBe('api_key_invalid');
    }
  });

  it('cannot be made with a company access token', async () => {
    const { request, createCompany, tokenOf } = await createWorld();
    const token = await tokenOf((await createCompany()).id);
    expect((await request('GET', '/companies', { token })).status).toBe(401);
  });
});

describe('the portal of this machine', () => {
  const dev = { LINKFLOW_DEV: '1' };
  const noKey = { headers: { Authorization: '' } };

  it('needs no key in development', async () => {
    const { request } = await createWorld({ env: dev });
    expect((await request('GET', '/portal-api/companies', noKey)).status).toBe(200);
  });

  it('needs the API key otherwise', async () => {
    const { request } = await createWorld();
    expect((await request('GET', '/portal-api/companies', noKey)).status).toBe(401);
    expect((await request('GET', '/portal-api/companies')).status).toBe(200);
  });

  it('needs the API key where the server listens to others', async () => {
    const { request } = await createWorld({ env: { ...dev, LINKFLOW_HOST: '0.0.0.0' } });
    expect((await request('GET', '/portal-api/companies', noKey)).status).toBe(401);
  });

  it.each<Record<string, string>>([{ 'Sec-Fetch-Site': 'cross-site' }, { Origin: 'https://elsewhere.example' }])(
    'is closed to another site in the same browser: %o',
    async (headers) => {
      const { request } = await createWorld({ env: dev });
      expect(
        (await request('GET', '/portal-api/companies', { headers: { ...noKey.headers, ...headers } })).status,
      ).toBe(401);
    },
  );

  it('is closed to a name that merely leads to this machine', async () => {
    const { server } = await createWorld({ env: dev });
    const asked = get(`${server.url}/portal-api/companies`, { headers: { Host: 'evil.example' } });
    const [answer] = await once(asked, 'response');
    answer.resume();
    expect(answer.statusCode).toBe(401);
  });

  it('leaves the calls of the customer where they are', async () => {
    const { request } = await createWorld({ env: dev });
    expect((await request('GET', '/portal-api/link/session')).status).toBe(404);
  });
});
