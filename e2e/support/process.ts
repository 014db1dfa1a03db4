import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** One of our apps as a process of its own. */
export interface AppProcess {
  start(): Promise<void>;
  /** Ends it, at once with `SIGKILL`, and waits until it has. Does nothing where it does not run. */
  end(signal: NodeJS.Signals): Promise<void>;
}

/** @param started - what it prints when it can be called. */
export function appProcess(main: string, environment: Record<string, string>, started: string): AppProcess {
  let running: ChildProcess | undefined;
  return {
    async start() {
      const env = { ...process.env, ...environment };
      const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'inherit'] });
      running = child;
      await new Promise<void>((resolve, reject) => {
        child.stdout?.on('data', (line: Buffer) => String(line).includes(started) && resolve());
        child.once('exit', (code) => reject(new Error(`${main} ended with ${code}`)));
      });
    },
    async end(signal) {
      if (!running || running.exitCode !== null || running.signalCode !== null) return;
      const ended = once(running, 'exit');
      running.kill(signal);
      await ended;
    },
  };
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
