import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { RunnerName } from './runners.ts';

const run = promisify(execFile);

/** The best run of one reader. */
export interface Measured {
  readonly name: RunnerName;
  readonly ms: number;
  readonly peakMb: number;
  /** Its time in times of the first reader that was compared. */
  readonly times: number;
}

/** Runs each reader on a file, in rounds: a round runs all, so that a busy machine is so for all of them. */
export async function compare(
  script: string,
  path: string,
  names: readonly RunnerName[],
  rounds: number,
): Promise<Measured[]> {
  const best = new Map<RunnerName, { readonly ms: number; readonly peakMb: number }>();
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      const { stdout } = await run(process.execPath, [script, name, path]);
      const { ms, peakMb } = JSON.parse(stdout);
      const before = best.get(name);
      if (!before || ms < before.ms) best.set(name, { ms, peakMb });
    }
  }
  const first = best.values().next().value?.ms ?? 1;
  return [...best].map(([name, { ms, peakMb }]) => ({ name, ms, peakMb, times: ms / first }));
}
