import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createHttpBackend } from '@linkflow/client';
import { expect, it } from 'vitest';
import { createForwarder } from './testing/forwarder.ts';
import { startProcess } from './testing/process.ts';
import { billsCsv, csvFile } from './testing/reports.ts';
import { startConnection, temporaryFolder } from './testing/world.ts';

const json = { 'Content-Type': 'application/json' };

async function companyToken(url: string): Promise<string> {
  const post = (path: string, body: unknown) =>
    fetch(url + path, { method: 'POST', headers: json, body: JSON.stringify(body) }).then((answer) => answer.json());
  const company = await post('/portal-api/companies', { name: 'Riverside Bakery' });
  const { url: link } = await post(`/portal-api/companies/${company.id}/link`, {});
  return (await post('/link/exchange', { link: link.split('/').at(-1) })).accessToken;
}

it('a server killed in the middle of an upload loses nothing, and the upload goes on by itself', async () => {
  const dataFolder = await temporaryFolder();
  const first = await startProcess({ LINKFLOW_DATA: dataFolder });
  const forwarder = await createForwarder(first.url);
  const token = await companyToken(first.url);
  const backend = createHttpBackend({
    baseUrl: forwarder.url,
    accessToken: () => token,
    upload: { chunkSize: 64 * 1024, retryDelays: Array.from({ length: 100 }, () => 100) },
  });
  const { id: connectionId } = await startConnection(backend);
  const file = csvFile(billsCsv(20_000), 'bills.csv');

  let killed: Promise<void> | undefined;
  const onProgress = ({ done, total }: { done: number; total: number }) => {
    if (done > total / 2) killed ??= first.kill();
  };
  const uploading = backend.uploadReport({ connectionId, kind: 'bills', file, onProgress });
  await expect.poll(() => killed !== undefined, { timeout: 30_000 }).toBe(true);
  await killed;
  const folder = join(dataFolder, 'files');
  const [partial = ''] = readdirSync(folder).filter((name) => !name.endsWith('.json'));
  expect(statSync(join(folder, partial)).size).toBeLessThan(file.size);

  const second = await startProcess({ LINKFLOW_DATA: dataFolder });
  forwarder.target(second.url);
  const stored = await uploading;
  expect(stored).toMatchObject({ id: partial, status: 'stored', size: file.size, summary: { rows: 20_000 } });
  expect(await second.stop()).toBe(0);
}, 90_000);

it('a server killed while it reads a report has nothing half-stored, and stores all of it after the next start', async () => {
  const LINKFLOW_DATA = await temporaryFolder();
  const first = await startProcess({ LINKFLOW_DATA });
  const forwarder = await createForwarder(first.url);
  const token = await companyToken(first.url);
  const backend = createHttpBackend({ baseUrl: forwarder.url, accessToken: () => token });
  const { id: connectionId, companyId } = await startConnection(backend);
  const uploading = backend.uploadReport({ connectionId, kind: 'bills', file: csvFile(billsCsv(60_000), 'bills.csv') });
  const statuses = async () => (await backend.getConnection({ connectionId })).reports.map(({ status }) => status);
  await expect.poll(statuses, { timeout: 30_000, interval: 20 }).toEqual(['inspecting']);
  await first.kill();

  const second = await startProcess({ LINKFLOW_DATA });
  const records = async () =>
    (await fetch(`${second.url}/portal-api/companies/${companyId}/connections/${connectionId}/records/bills`)).json();
  expect((await records()).totalResults).toBe(0);
  forwarder.target(second.url);
  expect((await uploading).status).toBe('stored');
  expect((await records()).totalResults).toBe(60_000);
}, 90_000);
