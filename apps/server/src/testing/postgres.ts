import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, chownSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import postgres from 'postgres';

export interface TestPostgres {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * A PostgreSQL to test with: the one of `DATABASE_URL_TEST` (its Link Flow tables are emptied), else a new cluster of the
 * installed PostgreSQL in a temporary folder; null where there is neither.
 */
export async function findPostgres(): Promise<TestPostgres | null> {
  const given = process.env.DATABASE_URL_TEST;
  if (given) return { url: given, stop: async () => undefined };
  const [initdb, server] = [findProgram('initdb'), findProgram('postgres')];
  if (!initdb || !server) return null;
  return startCluster(initdb, server);
}

async function startCluster(initdb: string, program: string): Promise<TestPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'linkflow-postgres-'));
  const user = unprivileged();
  if (user) chownSync(folder, user.uid, user.gid);
  const options = { ...user, cwd: folder, stdio: 'ignore' as const };
  const data = join(folder, 'data');
  execFileSync(initdb, ['-D', data, '-U', 'linkflow', '-A', 'trust', '--no-sync', '-E', 'UTF8', '--locale=C'], options);
  const port = await freePort();
  const settings = ['fsync=off', 'listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`];
  const flags = settings.flatMap((setting) => ['-c', setting]);
  const child = spawn(program, ['-D', data, '-p', String(port), ...flags], options);
  const url = `postgres://linkflow@127.0.0.1:${port}/postgres`;
  await answering(url);
  return {
    url,
    async stop() {
      const exited = once(child, 'exit');
      child.kill('SIGINT');
      await exited;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function answering(url: string): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    const client = postgres(url, { max: 1, connect_timeout: 1, onnotice: () => undefined });
    try {
      await client`select 1`;
      return;
    } catch (error) {
      if (attempt === 100) throw error;
      await delay(100);
    } finally {
      await client.end();
    }
  }
}

/** PostgreSQL refuses to run as root: then the user `postgres` that its package makes. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

function findProgram(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('A port was asked for.');
  return address.port;
}
