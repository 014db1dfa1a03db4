import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

const main = fileURLToPath(new URL('../../../ledger/src/main.ts', import.meta.url));

/** Starts the sandbox accounting software as a process of its own for the tests of a file, and returns its origin. */
export async function startLedger(env: Record<string, string> = {}): Promise<string> {
  const child = spawn(process.execPath, [main], {
    env: { PATH: process.env.PATH, LEDGER_PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  afterAll(async () => {
    child.kill();
    await once(child, 'exit');
  });
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  return String(line).replace('Ledger: ', '');
}
