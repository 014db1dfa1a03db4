import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf, reasonOf } from './failures.ts';

/** Gives the folder back to the next server. */
export type Release = () => Promise<void>;

/**
 * Makes the data folder, and keeps a second server out of it: two would spoil each other's database and uploads. A server
 * that was killed keeps nobody out.
 * @throws Error with one line
 */
export async function takeDataFolder(folder: string): Promise<Release> {
  const file = join(folder, 'server.pid');
  const own = String(process.pid);
  try {
    await mkdir(join(folder, 'files'), { recursive: true });
    await writeFile(file, own, { flag: 'wx' });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw new Error(`LinkFlow: the data folder cannot be used: ${reasonOf(error)}`);
    const other = await readFile(file, 'utf8').catch(() => '');
    if (other !== own && isRunning(Number(other))) {
      throw new Error(
        `LinkFlow: the data folder ${folder} is in use by process ${other}. Stop it, or set LINKFLOW_DATA to another folder. If that process is no server of Link Flow, delete ${file}.`,
      );
    }
    await writeFile(file, own);
  }
  return () => rm(file, { force: true });
}

function isRunning(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
