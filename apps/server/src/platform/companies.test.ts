import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { bills, companies, connections, consents, recordSets, reports, suppliers } from '../db/schema.ts';
import { codatOf } from '../testing/codat.ts';
import { billsCsv, csvFile, suppliersCsv } from '../testing/reports.ts';
import { createWorld, startConnection } from '../testing/world.ts';

async function bank() {
  const world = await createWorld();
  return { ...world, codat: codatOf(world) };
}

const unknown = '00000000-0000-4000-8000-000000000000';

describe('companies, by Codat’s SDK', () => {
  it('are created with a description and tags, and read again', async () => {
    const { codat } = await bank();
    const tags = { region: 'uk', uid: '42' };
    const made = await codat.companies.create({ name: 'Riverside Bakery', description: 'Loan 7', tags });
    expect(made).toMatchObject({ name: 'Riverside Bakery', description: 'Loan 7', tags, dataConnections: [] });
    const read = await codat.companies.get({ companyId: made.id });
    expect({ ...read, redirect: '' }).toEqual({ ...made, redirect: '' });
  });

  it('show a Link URL that opens the flow for that company', async () => {
    const { codat, request } = await bank();
    const { id, redirect } = await codat.companies.create({ name: 'Riverside Bakery' });
    const { json } = await request('POST', '/link/exchange', { body: { link: redirect.split('/').at(-1) } });
    expect((await request('GET', '/link/session', { token: json.accessToken })).json.company.id).toBe(id);
  });

  it('show a Link URL that is no access token by itself', async () => {
    const { codat, request } = await bank();
    const { redirect } = await codat.companies.create({ name: 'Riverside Bakery' });
    const token = redirect.split('/').at(-1) ?? '';
    expect((await request('GET', '/link/session', { token })).status).toBe(401);
  });

  it('are listed page by page, with links to the neighbours', async () => {
    const { codat } = await bank();
    for (const name of ['One', 'Two', 'Three']) await codat.companies.create({ name });
    const page = await codat.companies.list({ page: 2, pageSize: 1, orderBy: 'name' });
    expect(page).toMatchObject({
      results: [{ name: 'Three' }],
      pageNumber: 2,
      pageSize: 1,
      totalResults: 3,
      links: {
        self: { href: '/companies' },
        current: { href: '/companies?orderBy=name&page=2&pageSize=1' },
        next: { href: '/companies?orderBy=name&page=3&pageSize=1' },
        previous: { href: '/companies?orderBy=name&page=1&pageSize=1' },
      },
    });
  });

  it.each([
    ['name ~ BAKERY', ['Riverside Bakery']],
    ['name = "oak && pine"', ['Oak && Pine']],
    ['name != "Oak && Pine" && name != Mill', ['Riverside Bakery']],
    ['{name ~ oak || name ~ river} && created > 2020-01-01', ['Oak && Pine', 'Riverside Bakery']],
    ['name ~ %', []],
    ['dataConnections.status = pendingauth', ['Riverside Bakery']],
    ['dataConnections.integrationKey = gbol', ['Riverside Bakery']],
    ['created < 2020-01-01', []],
  ])('are found by the query %s', async (query, names) => {
    const { codat, createCompany, backendOf } = await bank();
    const { id } = await createCompany('Riverside Bakery');
    await startConnection(backendOf(id), 'xero');
    await createCompany('Oak && Pine');
    await createCompany('Mill');
    const found = await codat.companies.list({ query, orderBy: 'name' });
    expect(found.results?.map(({ name }) => name)).toEqual(names);
    expect(found.totalResults).toBe(names.length);
  });

  it('are found by their tags', async () => {
    const { codat } = await bank();
    await codat.companies.create({ name: 'Here', tags: { region: 'uk', team: 'invoice-finance' } });
    await codat.companies.create({ name: 'There', tags: { region: 'us' } });
    await codat.companies.create({ name: 'Nowhere' });
    const named = async (tags: string) =>
      (await codat.companies.list({ tags, orderBy: '-name' })).results?.map(({ name }) => name);
    expect(await named('region = uk && team ~ finance')).toEqual(['Here']);
    expect(await named('region != uk')).toEqual(['There', 'Nowhere']);
  });

  it.each(['name', 'name ~', 'name ~ a &&', '{name ~ a', 'secret = 1', 'name > a', 'created ~ 2020', 'created > soon'])(
    'are not listed for the query %s, which says nothing',
    async (query) => {
      const { codat } = await bank();
      await expect(codat.companies.list({ query })).rejects.toMatchObject({ statusCode: 400 });
    },
  );

  it('are not ordered by what they do not have', async () => {
    const { codat } = await bank();
    await expect(codat.companies.list({ orderBy: 'constructor' })).rejects.toMatchObject({ statusCode: 400 });
  });

  it('are replaced as a whole, and updated in part', async () => {
    const { codat } = await bank();
    const { id: companyId } = await codat.companies.create({ name: 'Old', description: 'Loan', tags: { a: 'b' } });
    const replaced = await codat.companies.replace({ companyId, companyRequestBody: { name: 'New' } });
    expect([replaced.name, replaced.description, replaced.tags]).toEqual(['New', undefined, {}]);
    const companyUpdateRequest = { description: 'Lease' };
    const updated = await codat.companies.update({ companyId, companyUpdateRequest });
    expect([updated.name, updated.description]).toEqual(['New', 'Lease']);
  });

  it('give a token for embedding the flow', async () => {
    const { codat, request } = await bank();
    const { id: companyId } = await codat.companies.create({ name: 'Riverside Bakery' });
    const { accessToken, expiresIn, tokenType } = await codat.companies.getAccessToken({ companyId });
    expect([expiresIn, tokenType]).toEqual([86_400, 'Bearer']);
    expect((await request('GET', '/link/session', { token: accessToken })).json.company.id).toBe(companyId);
  });

  it('are deleted with everything received for them, and nothing of others', async () => {
    const { codat, createCompany, backendOf, server } = await bank();
    const kept = await createCompany('Kept');
    const gone = await createCompany('Gone');
    for (const { id } of [kept, gone]) {
      const backend = backendOf(id);
      const { id: connectionId } = await startConnection(backend);
      await backend.uploadReport({ connectionId, kind: 'suppliers', file: csvFile(suppliersCsv(), 's.csv') });
      await backend.uploadReport({ connectionId, kind: 'bills', file: csvFile(billsCsv(), 'b.csv') });
    }
    const tables = [companies, connections, consents, reports, recordSets, suppliers, bills];
    const counted = () => Promise.all(tables.map((table) => server.services.db.$count(table)));
    const files = async () => (await readdir(server.services.filesFolder)).length;
    const [before, filesBefore] = [await counted(), await files()];
    await codat.companies.delete({ companyId: gone.id });
    expect(await counted()).toEqual(before.map((rows) => rows / 2));
    expect(await files()).toBe(filesBefore / 2);
    await expect(codat.companies.get({ companyId: gone.id })).rejects.toMatchObject({ statusCode: 404 });
  });

  it('cannot be used any more by a token that outlives them', async () => {
    const { codat, createCompany, tokenOf, request } = await bank();
    const { id } = await createCompany();
    const token = await tokenOf(id);
    await codat.companies.delete({ companyId: id });
    const consent = { version: '1', locale: 'en', acceptedAt: new Date(0).toISOString(), text: 'I agree.' };
    const body = { integrationKey: 'other', method: 'upload', consent };
    expect((await request('POST', '/link/connections', { token, body })).json.detailedErrorCode).toBe('token_invalid');
  });

  it('that are unknown are told so, in the shape the SDK reads', async () => {
    const { codat } = await bank();
    for (const call of [
      () => codat.companies.get({ companyId: unknown }),
      () => codat.companies.delete({ companyId: unknown }),
      () => codat.companies.update({ companyId: unknown, companyUpdateRequest: { name: 'x' } }),
      () => codat.companies.getAccessToken({ companyId: unknown }),
    ]) {
      const error = await call().catch((caught: unknown) => caught);
      expect(error).toMatchObject({
        name: 'ErrorMessage',
        statusCode: 404,
        error: 'There is no company with this id.',
        canBeRetried: 'False',
        correlationId: expect.any(String),
      });
    }
  });

  it('need a name', async () => {
    const { codat } = await bank();
    const error = await codat.companies.create({ name: ' ' }).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ statusCode: 400, validation: { errors: [{ itemId: 'name' }] } });
  });
});
