import { describe, expect, it } from 'vitest';
import { links } from '../db/schema.ts';
import { createWorld } from '../testing/world.ts';
import { createLink } from './companyLinks.ts';

const secretOf = (url: string) => url.split('/').at(-1) ?? '';

describe('a Link URL', () => {
  it('gives a token for its company', async () => {
    const { request, createCompany, createLink: linkOf } = await createWorld();
    const company = await createCompany();
    const { url } = await linkOf(company.id);
    const { json } = await request('POST', '/link/exchange', { body: { link: secretOf(url) } });
    expect((await request('GET', '/link/session', { token: json.accessToken })).json.company.id).toBe(company.id);
  });

  it('lies below the portal’s address', async () => {
    const { createCompany, createLink: linkOf } = await createWorld({ env: { PORTAL_URL: 'https://portal.example' } });
    const { url } = await linkOf((await createCompany()).id);
    expect(url).toMatch(/^https:\/\/portal\.example\/connect\/[\w-]{43}$/);
  });

  it('marks the company as asked, the first time', async () => {
    const { request, createCompany, createLink: linkOf } = await createWorld();
    const { id, requestedAt } = await createCompany();
    expect(requestedAt).toBeNull();
    await linkOf(id);
    const first = (await request('GET', `/portal-api/companies/${id}`)).json.requestedAt;
    await linkOf(id);
    expect(first).not.toBeNull();
    expect((await request('GET', `/portal-api/companies/${id}`)).json.requestedAt).toBe(first);
  });

  it('is not kept in the database', async () => {
    const { server, createCompany, createLink: linkOf } = await createWorld();
    const { url } = await linkOf((await createCompany()).id);
    expect(JSON.stringify(await server.services.db.select().from(links))).not.toContain(secretOf(url));
  });

  it('that is unknown is refused', async () => {
    const { request } = await createWorld();
    const { status, json } = await request('POST', '/link/exchange', { body: { link: 'nobody-made-this' } });
    expect([status, json.detailedErrorCode]).toEqual([401, 'token_invalid']);
  });

  it('that has expired is refused', async () => {
    const { request, createCompany, server } = await createWorld();
    const { secret } = await createLink(server.services.db, (await createCompany()).id, -1);
    const { status, json } = await request('POST', '/link/exchange', { body: { link: secret } });
    expect([status, json.detailedErrorCode]).toEqual([401, 'token_expired']);
  });
});
