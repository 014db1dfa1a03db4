import { PGlite } from '@electric-sql/pglite';
import { adoptPglite, type OpenDatabase } from '../db/connect.ts';

let template: Promise<File | Blob> | undefined;

async function makeTemplate(): Promise<File | Blob> {
  const pglite = await PGlite.create();
  await adoptPglite(pglite);
  const dump = await pglite.dumpDataDir('none');
  await pglite.close();
  return dump;
}

/** An empty database in memory, with all tables: a copy of the first one made, which is quicker than making another. */
export async function openTestDatabase(): Promise<OpenDatabase> {
  template ??= makeTemplate();
  return adoptPglite(await PGlite.create({ loadDataDir: await template }));
}
