import { describe, expect, it } from 'vitest';
import { consents } from '../db/schema.ts';
import { createCustomer } from '../testing/customer.ts';
import { csvFile, suppliersCsv } from '../testing/reports.ts';
import { consent, createWorld, startConnection } from '../testing/world.ts';

const wanted = { integrationKey: 'other', method: 'upload', consent };

async function customer() {
  const world = await createWorld();
  const company = await world.createCompany();
  return { ...world, company, token: await world.tokenOf(company.id), backend: world.backendOf(company.id) };
}

describe('creating a connection', () => {
  it('says 201 for a new one and 200 for the pending one', async () => {
    const { request, token } = await customer();
    const first = await request('POST', '/link/connections', { token, body: wanted });
    const second = await request('POST', '/link/connections', { token, body: wanted });
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(second.json).toEqual(first.json);
  });

  it('makes one, however many tabs ask at once', async () => {
    const { backend, company, request } = await customer();
    const made = await Promise.all(Array.from({ length: 12 }, () => startConnection(backend)));
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    expect((await request('GET', `/portal-api/companies/${company.id}`)).json.connections).toHaveLength(1);
  });

  it('makes another for another software', async () => {
    const { backend } = await customer();
    expect((await startConnection(backend, 'other')).id).not.toBe((await startConnection(backend, 'xero')).id);
  });

  it('keeps the receipt of every consent, once for each idempotency key', async () => {
    const { backend, server, company } = await customer();
    await startConnection(backend, 'other', 'first');
    await startConnection(backend, 'other', 'first');
    await startConnection(backend, 'other', 'second');
    const kept = await server.services.db.select().from(consents);
    expect(kept.map(({ idempotencyKey }) => idempotencyKey).sort()).toEqual(['first', 'second']);
    expect(kept[0]).toMatchObject({ companyId: company.id, text: consent.text, version: '1', locale: 'en' });
  });

  it('refuses a software that is not in the catalogue', async () => {
    const { request, token } = await customer();
    const body = { ...wanted, integrationKey: 'abacus' };
    expect((await request('POST', '/link/connections', { token, body })).json.detailedErrorCode).toBe('not_found');
  });

  it('says that signing in is not offered', async () => {
    const { request, token } = await customer();
    const { status, json } = await request('POST', '/link/connections', {
      token,
      body: { ...wanted, method: 'signIn' },
    });
    expect([status, json.detailedErrorCode]).toEqual([409, 'sign_in_unavailable']);
  });

  it('by signing in asks for no report, and takes none', async () => {
    const { connection, world, companyId, connectionId } = await createCustomer();
    expect(await connection()).toMatchObject({ method: 'signIn', requiredReports: [], signIn: { status: 'idle' } });
    const file = csvFile(suppliersCsv(), 's.csv');
    const sending = world.backendOf(companyId).uploadReport({ connectionId, kind: 'suppliers', file });
    await expect(sending).rejects.toThrow();
  });

  it('by signing in is pending beside one by upload of the same software', async () => {
    const { world, companyId, connectionId } = await createCustomer();
    expect((await startConnection(world.backendOf(companyId), 'xero')).id).not.toBe(connectionId);
  });

  it('refuses a consent without its text or with a time that is none', async () => {
    const { request, token } = await customer();
    for (const wrong of [
      { ...consent, text: undefined },
      { ...consent, acceptedAt: 'yesterday' },
    ]) {
      const body = { ...wanted, consent: wrong };
      expect((await request('POST', '/link/connections', { token, body })).status).toBe(400);
    }
  });
});

describe('completing a connection', () => {
  it('is not the way to link one by signing in', async () => {
    const { call, connection } = await createCustomer();
    expect((await call('POST', '/complete')).json.detailedErrorCode).toBe('sign_in_missing');
    expect((await connection()).status).toBe('PendingAuth');
  });

  it('names the reports that are missing', async () => {
    const { request, token, backend } = await customer();
    const { id } = await startConnection(backend);
    const { status, json } = await request('POST', `/link/connections/${id}/complete`, { token });
    expect([status, json.detailedErrorCode]).toEqual([409, 'reports_missing']);
    expect(json.validation.errors.map(({ itemId }: { itemId: string }) => itemId)).toEqual(['suppliers', 'bills']);
  });
});
