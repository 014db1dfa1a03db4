import { readFile } from 'node:fs/promises';
import { isRunner, runners } from './runners.ts';

/** One runner on one file in a process of its own, so that its peak memory is its own. Prints a line of JSON. */
const [, , name, path = ''] = process.argv;
if (!isRunner(name)) throw new Error(`bench: there is no runner called ${name}.`);
const read = await runners[name]();
const start = performance.now();
const rows = await read(path);
const ms = performance.now() - start;
process.stdout.write(`${JSON.stringify({ rows, ms, peakMb: await peakMb() })}\n`);

/** Linux counts what the parent process had into `maxRSS`, but not into `VmHWM`. */
async function peakMb(): Promise<number> {
  const status = await readFile('/proc/self/status', 'utf8').catch(() => '');
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
  return Number(kilobytes ?? process.resourceUsage().maxRSS) / 1024;
}
