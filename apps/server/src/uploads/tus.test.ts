import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ApiErrorSchema } from '@linkflow/contract';
import { is } from 'valibot';
import { describe, expect, it } from 'vitest';
import { billsCsv, csvFile, suppliersCsv } from '../testing/reports.ts';
import { rawUpload, uploadId } from '../testing/tus.ts';
import { createWorld, startConnection } from '../testing/world.ts';
import { removeAbandoned } from './uploads.ts';

async function customer(env?: Record<string, string>) {
  const world = await createWorld({ env });
  const company = await world.createCompany();
  const token = await world.tokenOf(company.id);
  const backend = world.backendOf(company.id);
  const { id: connectionId } = await startConnection(backend);
  const metadata = { connectionId, reportKind: 'suppliers', filename: 'suppliers.csv' };
  const files = () => readdirSync(world.server.services.filesFolder);
  return { world, company, backend, connectionId, metadata, files, raw: rawUpload(world, token) };
}

const problemOf = ({ status, json }: { status: number; json: { detailedErrorCode?: string } }) => [
  status,
  json.detailedErrorCode,
];

describe('beginning an upload', () => {
  it('refuses a file that is larger than the server takes', async () => {
    const { raw, metadata } = await customer({ LINKFLOW_MAX_FILE_SIZE: '1000' });
    expect(problemOf(await raw.create(metadata, 1001))).toEqual([413, 'upload_too_large']);
    expect((await raw.create(metadata, 1000)).status).toBe(201);
  });

  it('refuses a file of unknown length', async () => {
    const { raw, metadata } = await customer();
    for (const length of ['', '-1', '1.5', 'all']) {
      expect(problemOf(await raw.create(metadata, length))).toEqual([400, 'request_invalid']);
    }
  });

  it.each<Record<string, string>>([
    { reportKind: 'holidays' },
    { filename: '' },
    { layout: '{' },
    { layout: '{"headerRow":"one"}' },
  ])('refuses metadata that does not fit: %o', async (wrong) => {
    const { raw, metadata } = await customer();
    expect(problemOf(await raw.create({ ...metadata, ...wrong }, 10))).toEqual([400, 'request_invalid']);
  });

  it('refuses a report that the connection does not ask for', async () => {
    const { raw, metadata } = await customer();
    const answer = await raw.create({ ...metadata, reportKind: 'payments' }, 10);
    expect(problemOf(answer)).toEqual([409, 'report_not_required']);
  });

  it('refuses the connection of another company', async () => {
    const { world, metadata } = await customer();
    const other = await world.createCompany('Other');
    const answer = await rawUpload(world, await world.tokenOf(other.id)).create(metadata, 10);
    expect(problemOf(answer)).toEqual([404, 'not_found']);
  });

  it('leaves nothing behind when refused', async () => {
    const { raw, metadata, files } = await customer();
    await raw.create({ ...metadata, reportKind: 'payments' }, 10);
    expect(files()).toEqual([]);
  });

  it('does not let the caller choose the id or the place of the file', async () => {
    const { world, raw, metadata, files, connectionId, backend } = await customer();
    const text = suppliersCsv();
    const id = uploadId(await raw.create({ ...metadata, filename: '../../../evil.csv' }, text.length));
    await raw.patch(id, 0, text);
    await backend.awaitReport({ connectionId, kind: 'suppliers' });
    expect(files().sort()).toEqual([id, `${id}.json`]);
    expect(existsSync(join(world.server.services.filesFolder, '..', '..', '..', 'evil.csv'))).toBe(false);
    expect((await backend.getConnection({ connectionId })).reports[0]?.fileName).toBe('evil.csv');
  });
});

describe('an upload', () => {
  it('is not there for another company', async () => {
    const { world, raw, metadata } = await customer();
    const id = uploadId(await raw.create(metadata, 10));
    const other = rawUpload(world, await world.tokenOf((await world.createCompany('Other')).id));
    expect((await other.head(id)).status).toBe(404);
    expect(problemOf(await other.patch(id, 0, '0123456789'))).toEqual([404, 'not_found']);
    expect((await raw.head(id)).headers.get('upload-offset')).toBe('0');
  });

  it('needs the token on every request', async () => {
    const { world, raw, metadata } = await customer();
    const id = uploadId(await raw.create(metadata, 10));
    for (const method of ['HEAD', 'PATCH', 'DELETE']) {
      const { status } = await world.request(method, `/link/uploads/${id}`, { headers: { 'Tus-Resumable': '1.0.0' } });
      expect([method, status]).toEqual([method, 401]);
    }
  });

  it('cannot be read back', async () => {
    const { world, raw, metadata, company } = await customer();
    const id = uploadId(await raw.create(metadata, 10));
    const answer = await world.request('GET', `/link/uploads/${id}`, { token: await world.tokenOf(company.id) });
    expect(problemOf(answer)).toEqual([405, 'method_not_allowed']);
  });

  it('goes on only where it stands', async () => {
    const { raw, metadata } = await customer();
    const id = uploadId(await raw.create(metadata, 10));
    await raw.patch(id, 0, '01234');
    const answer = await raw.patch(id, 3, '34567');
    expect(problemOf(answer)).toEqual([409, 'upload_conflict']);
    expect(is(ApiErrorSchema, answer.json)).toBe(true);
    expect((await raw.head(id)).headers.get('upload-offset')).toBe('5');
  });

  it('takes no byte more than it said', async () => {
    const { raw, metadata } = await customer();
    const id = uploadId(await raw.create(metadata, 5));
    expect((await raw.patch(id, 0, '0123456789')).status).toBe(413);
  });

  it('can be given up, and its bytes are gone', async () => {
    const { world, raw, metadata, company, files } = await customer();
    const id = uploadId(await raw.create(metadata, 10));
    const token = await world.tokenOf(company.id);
    const headers = { 'Tus-Resumable': '1.0.0' };
    expect((await world.request('DELETE', `/link/uploads/${id}`, { token, headers })).status).toBe(204);
    expect(files()).toEqual([]);
  });

  it('that nobody finished is taken away after its time', async () => {
    const { world, raw, metadata, files } = await customer();
    const id = uploadId(await raw.create(metadata, 10));
    await removeAbandoned(world.server.services);
    expect((await raw.head(id)).status).toBe(200);
    await removeAbandoned(world.server.services, -1);
    expect((await raw.head(id)).status).toBe(404);
    expect(files()).toEqual([]);
  });

  it('does not go on after the connection is finished', async () => {
    const { raw, metadata, backend, connectionId } = await customer();
    const begun = uploadId(await raw.create(metadata, 10));
    await backend.uploadReport({ connectionId, kind: 'suppliers', file: csvFile(suppliersCsv(), 's.csv') });
    await backend.uploadReport({ connectionId, kind: 'bills', file: csvFile(billsCsv(), 'b.csv') });
    await backend.completeConnection({ connectionId });
    expect(problemOf(await raw.patch(begun, 0, '0123456789'))).toEqual([409, 'connection_complete']);
    expect(problemOf(await raw.create(metadata, 10))).toEqual([409, 'connection_complete']);
  });

  it('that is only begun does not count as a report', async () => {
    const { raw, metadata, backend, connectionId } = await customer();
    await raw.create(metadata, 10);
    await raw.create({ ...metadata, reportKind: 'bills' }, 10);
    await expect(backend.completeConnection({ connectionId })).rejects.toThrow('reports.missing');
  });
});
