import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';

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
  const url = `http://127.0.0.1:${port}`;
  let running: ChildProcess | undefined;

  async function start() {
    const env = {
      ...process.env,
      LINKFLOW_DEV: '1',
      LINKFLOW_DATA: folder,
      LINKFLOW_PORT: String(port),
      ...environment,
    };
    const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    running = child;
    await new Promise<void>((resolve, reject) => {
      child.stdout?.on('data', (line: Buffer) => String(line).includes('server.started') && resolve());
      child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
    });
  }

  async function end(signal: NodeJS.Signals) {
    if (!running || running.exitCode !== null || running.signalCode !== null) return;
    const ended = once(running, 'exit');
    running.kill(signal);
    await ended;
  }

  await start();
  return {
    url,
    start,
    kill: () => end('SIGKILL'),
    async readDatabase<Row>(sql: string) {
      await end('SIGTERM');
      const database = await PGlite.create(join(folder, 'pglite'));
      const { rows } = await database.query<Row>(sql);
      await database.close();
      return rows;
    },
    async close() {
      await end('SIGTERM');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
