import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { ApiErrorSchema } from '@linkflow/contract';
import { is } from 'valibot';
import { describe, expect, it } from 'vitest';
import { suppliersCsv } from '../testing/reports.ts';
import { rawUpload, uploadId } from '../testing/tus.ts';
import { createWorld, startConnection } from '../testing/world.ts';

const version = { 'Tus-Resumable': '1.0.0' };
const bytesType = { 'Content-Type': 'application/offset+octet-stream' };
const base64 = (text: string) => Buffer.from(text).toString('base64');

async function attacker() {
  const world = await createWorld();
  const company = await world.createCompany();
  const token = await world.tokenOf(company.id);
  const backend = world.backendOf(company.id);
  const { id: connectionId } = await startConnection(backend);
  const metadata = { connectionId, reportKind: 'suppliers', filename: 'suppliers.csv' };
  const raw = rawUpload(world, token);
  const begin = (headers: Record<string, string>) =>
    world.request('POST', '/link/uploads', { token, headers: { ...version, ...headers } });
  const send = (id: string, headers: Record<string, string>) =>
    world.request('PATCH', `/link/uploads/${id}`, { token, headers: { ...version, ...headers }, body: '0123456789' });
  const files = () => readdirSync(world.server.services.filesFolder);
  return { world, backend, connectionId, metadata, raw, begin, send, files };
}

describe('an upload cannot be begun', () => {
  const metadataOf = (connectionId: string) =>
    `connectionId ${base64(connectionId)},reportKind ${base64('suppliers')},filename ${base64('s.csv')}`;

  it.each<[string, (connectionId: string) => Record<string, string>]>([
    ['broken base64', () => ({ 'Upload-Length': '10', 'Upload-Metadata': 'filename %%%' })],
    ['no metadata', () => ({ 'Upload-Length': '10' })],
    ['a length that comes later', (id) => ({ 'Upload-Defer-Length': '1', 'Upload-Metadata': metadataOf(id) })],
    ['a length no number can hold', (id) => ({ 'Upload-Length': '9'.repeat(40), 'Upload-Metadata': metadataOf(id) })],
    [
      'a name of ten thousand characters',
      (id) => ({
        'Upload-Length': '10',
        'Upload-Metadata': `${metadataOf(id)}`.replace(/filename .*/, `filename ${base64('n'.repeat(10_000))}`),
      }),
    ],
    [
      'another version of the protocol',
      (id) => ({ 'Tus-Resumable': '0.2.2', 'Upload-Length': '10', 'Upload-Metadata': metadataOf(id) }),
    ],
  ])('with %s', async (_what, headersOf) => {
    const { begin, files, connectionId } = await attacker();
    const { status, json } = await begin(headersOf(connectionId));
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(is(ApiErrorSchema, json)).toBe(true);
    expect(files()).toEqual([]);
  });
});

describe('an upload that has begun', () => {
  it.each<[string, Record<string, string>]>([
    ['no offset', bytesType],
    ['a negative offset', { ...bytesType, 'Upload-Offset': '-1' }],
    ['an offset that is no number', { ...bytesType, 'Upload-Offset': 'zero' }],
    ['an offset beyond the end', { ...bytesType, 'Upload-Offset': '11' }],
    ['another content type', { 'Content-Type': 'text/csv', 'Upload-Offset': '0' }],
  ])('takes nothing with %s', async (_what, headers) => {
    const { raw, send, metadata } = await attacker();
    const id = uploadId(await raw.create(metadata, 10));
    const { status, json } = await send(id, headers);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(is(ApiErrorSchema, json)).toBe(true);
    expect((await raw.head(id)).headers.get('upload-offset')).toBe('0');
  });

  it('cannot be given up by another company', async () => {
    const { world, raw, metadata } = await attacker();
    const id = uploadId(await raw.create(metadata, 10));
    const token = await world.tokenOf((await world.createCompany('Other')).id);
    expect((await world.request('DELETE', `/link/uploads/${id}`, { token, headers: version })).status).toBe(404);
    expect((await raw.head(id)).status).toBe(200);
  });

  it('is stored once when sent by several tabs at the same time', async () => {
    const { world, backend, connectionId, raw, metadata } = await attacker();
    const csv = suppliersCsv(500);
    const id = uploadId(await raw.create(metadata, csv.length));
    const answers = await Promise.all(Array.from({ length: 5 }, () => raw.patch(id, 0, csv)));
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
    for (const { status } of answers) expect([204, 409, 423]).toContain(status);
    const stored = await backend.awaitReport({ connectionId, kind: 'suppliers' });
    expect(stored.summary?.rows).toBe(500);
    expect(world.logLines.filter((line) => line.includes('"report.stored"'))).toHaveLength(1);
  });

  it('takes nothing more once it is received', async () => {
    const { backend, connectionId, raw, metadata } = await attacker();
    const csv = suppliersCsv(2);
    const id = uploadId(await raw.create(metadata, csv.length));
    await raw.patch(id, 0, csv);
    await backend.awaitReport({ connectionId, kind: 'suppliers' });
    expect((await raw.patch(id, csv.length, 'V9,One more\n')).status).toBeGreaterThanOrEqual(400);
    expect((await raw.patch(id, 0, csv)).status).toBe(409);
    expect((await backend.awaitReport({ connectionId, kind: 'suppliers' })).summary?.rows).toBe(2);
  });

  it('keeps a file name that is code as plain text', async () => {
    const { backend, connectionId, raw, metadata } = await attacker();
    const csv = suppliersCsv(2);
    const filename = `../<img src=x onerror=alert(1)>'; drop table reports; --\u0000${randomBytes(2).toString('hex')}.csv`;
    await raw.patch(uploadId(await raw.create({ ...metadata, filename }, csv.length)), 0, csv);
    const { fileName } = await backend.awaitReport({ connectionId, kind: 'suppliers' });
    expect(fileName).toMatch(/^<img src=x onerror=alert\(1\)>'; drop table reports; --[0-9a-f]{4}\.csv$/);
  });
});
