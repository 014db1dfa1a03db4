import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHttpBackend } from '@linkflow/client';
import { describe, expect, it } from 'vitest';
import { createForwarder } from './testing/forwarder.ts';
import { billsCsv, csvFile, suppliersCsv } from './testing/reports.ts';
import { createWorld, startConnection } from './testing/world.ts';

const upload = { chunkSize: 16 * 1024, retryDelays: [10, 10, 50, 50, 50] };

async function customer() {
  const world = await createWorld();
  const company = await world.createCompany();
  const forwarder = await createForwarder(world.server.url);
  const open = (options = {}) => world.backendOf(company.id, { baseUrl: forwarder.url, upload, ...options });
  const backend = open();
  const { id: connectionId } = await startConnection(backend);
  const stored = (id: string) => readFileSync(join(world.server.services.filesFolder, id), 'utf8');
  return { world, company, forwarder, open, backend, connectionId, stored };
}

describe('an upload over a bad line', () => {
  it.each([1, 700, 5000, 16_384, 40_001])('arrives whole though the line is cut after %i bytes', async (bytes) => {
    const { backend, forwarder, connectionId, stored } = await customer();
    const text = billsCsv(1000);
    forwarder.cutAfter(bytes);
    const report = await backend.uploadReport({ connectionId, kind: 'bills', file: csvFile(text, `${bytes}.csv`) });
    expect(stored(report.id)).toBe(text);
    expect(report.summary?.rows).toBe(1000);
  });

  it('arrives whole though the line is cut again and again', async () => {
    const { backend, forwarder, connectionId, stored } = await customer();
    const text = billsCsv(2000);
    const onProgress = () => forwarder.cutAfter(21_000);
    const file = csvFile(text, 'bills.csv');
    const report = await backend.uploadReport({ connectionId, kind: 'bills', file, onProgress });
    expect(stored(report.id)).toBe(text);
  });

  it('goes on where it stood after a reload of the page', async () => {
    const { open, forwarder, connectionId } = await customer();
    const file = csvFile(billsCsv(4000), 'reload.csv');
    const leaving = new AbortController();
    const onProgress = ({ done }: { done: number }) => done > file.size / 2 && leaving.abort(new Error('reload'));
    const left = open().uploadReport({ connectionId, kind: 'bills', file, signal: leaving.signal, onProgress });
    await expect(left).rejects.toThrow('reload');

    const before = forwarder.sent;
    const again = new File([file], file.name, { lastModified: file.lastModified });
    const report = await open().uploadReport({ connectionId, kind: 'bills', file: again });
    expect(report.summary?.rows).toBe(4000);
    expect(forwarder.sent - before).toBeLessThan(file.size * 0.7);
  });

  it('begins again where the server has forgotten it', async () => {
    const { world, open, connectionId } = await customer();
    const file = csvFile(billsCsv(2000), 'forgotten.csv');
    const leaving = new AbortController();
    const onProgress = ({ done }: { done: number }) => done > file.size / 2 && leaving.abort(new Error('left'));
    const left = open().uploadReport({ connectionId, kind: 'bills', file, signal: leaving.signal, onProgress });
    await expect(left).rejects.toThrow('left');
    const { removeAbandoned } = await import('./uploads/uploads.ts');
    await removeAbandoned(world.server.services, -1000);
    expect((await open().uploadReport({ connectionId, kind: 'bills', file })).status).toBe('stored');
  });

  it('tells how far it is, up to the whole file', async () => {
    const { backend, connectionId } = await customer();
    const file = csvFile(billsCsv(2000), 'progress.csv');
    const seen: number[] = [];
    const onProgress = ({ done }: { done: number }) => void seen.push(done);
    await backend.uploadReport({ connectionId, kind: 'bills', file, onProgress });
    expect(seen.at(-1)).toBe(file.size);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
  });

  it('says so when the server stays away', async () => {
    const { world, open, connectionId } = await customer();
    const backend = open({ baseUrl: world.server.url, upload: { retryDelays: [1, 1] } });
    await world.server.close();
    const sending = backend.uploadReport({ connectionId, kind: 'bills', file: csvFile(billsCsv(), 'b.csv') });
    await expect(sending).rejects.toMatchObject({ problem: { code: 'network.unreachable', retryable: true } });
  });
});

describe('the token of an upload', () => {
  it('is renewed in the middle, and nothing is sent twice', async () => {
    const { world, company, forwarder, connectionId } = await customer();
    const expired = await world.server.services.tokens.issue(company.id, -1);
    const asked: boolean[] = [];
    const backend = createHttpBackend({
      baseUrl: forwarder.url,
      upload,
      accessToken({ refresh }) {
        asked.push(refresh);
        return refresh ? world.tokenOf(company.id) : expired;
      },
    });
    const report = await backend.uploadReport({
      connectionId,
      kind: 'suppliers',
      file: csvFile(suppliersCsv(), 's.csv'),
    });
    expect(report.status).toBe('stored');
    expect(asked).toEqual([false, true]);
  });

  it('that stays refused ends the session', async () => {
    const { world, company, connectionId } = await customer();
    const expired = await world.server.services.tokens.issue(company.id, -1);
    const backend = createHttpBackend({ baseUrl: world.server.url, accessToken: () => expired, upload });
    const sending = backend.uploadReport({ connectionId, kind: 'suppliers', file: csvFile(suppliersCsv(), 's.csv') });
    await expect(sending).rejects.toMatchObject({ problem: { code: 'session.expired' } });
  });
});

describe('a file', () => {
  it('that is too large is refused before a byte is sent', async () => {
    const world = await createWorld({ env: { LINKFLOW_MAX_FILE_SIZE: '100' } });
    const backend = world.backendOf((await world.createCompany()).id);
    const { id: connectionId } = await startConnection(backend);
    const sending = backend.uploadReport({ connectionId, kind: 'bills', file: csvFile(billsCsv(), 'b.csv') });
    await expect(sending).rejects.toMatchObject({ problem: { code: 'upload.tooLarge' } });
  });

  it('that changed on the disk is noticed', async () => {
    const { backend, connectionId } = await customer();
    const file = csvFile(billsCsv(2000), 'changed.csv');
    const slice = file.slice.bind(file);
    file.slice = (start = 0, end) => {
      const part = slice(start, end);
      if (start > 0) part.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
      return part;
    };
    const sending = backend.uploadReport({ connectionId, kind: 'bills', file });
    await expect(sending).rejects.toMatchObject({ problem: { code: 'upload.fileChanged' } });
  });
});
