import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createLog } from './log.ts';
import { startServer } from './server.ts';
import { startProcess } from './testing/process.ts';
import { createWorld, temporaryFolder, testConfig } from './testing/world.ts';

const log = createLog(() => undefined);
const start = async (env: Record<string, string>) => startServer(await testConfig(env), { log });

it('a port that is taken ends the start with one line, and leaves the data folder free', async () => {
  const { server } = await createWorld();
  const folder = await temporaryFolder();
  const { port } = new URL(server.url);
  await expect(start({ LINKFLOW_DATA: folder, LINKFLOW_PORT: port })).rejects.toThrow(
    `LinkFlow: another program listens on 127.0.0.1:${port}. Stop it, or set LINKFLOW_PORT to another port.`,
  );
  expect(existsSync(join(folder, 'server.pid'))).toBe(false);
});

it('a database that is not there ends the start with one line', async () => {
  await expect(start({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nowhere' })).rejects.toThrow(
    /^LinkFlow: the database of DATABASE_URL cannot be opened: .*ECONNREFUSED.*$/,
  );
});

it('a data folder that is none ends the start with one line', async () => {
  const file = join(await temporaryFolder(), 'a-file');
  await writeFile(file, '');
  await expect(start({ LINKFLOW_DATA: file })).rejects.toThrow(/^LinkFlow: the data folder cannot be used: .*$/);
});

it('a second server keeps out of the data folder of a running one, not of a killed one', async () => {
  const LINKFLOW_DATA = await temporaryFolder();
  const first = await startProcess({ LINKFLOW_DATA });
  await expect(start({ LINKFLOW_DATA })).rejects.toThrow(/^LinkFlow: the data folder .* is in use by process \d+\./);
  await first.kill();
  const second = await startProcess({ LINKFLOW_DATA });
  expect(await second.stop()).toBe(0);
  expect(existsSync(join(LINKFLOW_DATA, 'server.pid'))).toBe(false);
}, 60_000);
