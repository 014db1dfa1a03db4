import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { appProcess, freePort } from './process.ts';

const main = fileURLToPath(new URL('../../apps/server/src/main.ts', import.meta.url));

/** A Link server of its own, with a database of its own, as `npm start` runs it. */
export interface TestServer {
  readonly url: string;
  /** Ends the process at once, as a crash would. */
  kill(): Promise<void>;
  /** Starts it again on the same address and data. */
  start(): Promise<void>;
  /** Stops it and reads its database directly. */
  readDatabase<Row>(sql: string): Promise<Row[]>;
  close(): Promise<void>;
}

/** Starts a server on a free loopback port. */
export async function startTestServer(environment: Record<string, string> = {}): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), 'linkflow-e2e-'));
  const port = await freePort();
  const settings = { LINKFLOW_DEV: '1', LINKFLOW_DATA: folder, LINKFLOW_PORT: String(port) };
  const server = appProcess(main, { ...settings, ...environment }, 'server.started');
  await server.start();
  return {
    url: `http://127.0.0.1:${port}`,
    start: server.start,
    kill: () => server.end('SIGKILL'),
    async readDatabase<Row>(sql: string) {
      await server.end('SIGTERM');
      const database = await PGlite.create(join(folder, 'pglite'));
      const { rows } = await database.query<Row>(sql);
      await database.close();
      return rows;
    },
    async close() {
      await server.end('SIGTERM');
      await rm(folder, { recursive: true, force: true });
    },
  };
}
