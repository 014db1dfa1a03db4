import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../testing/world.ts';
import { adoptPglite } from './connect.ts';
import { recordSets, suppliers } from './schema.ts';
import { SharedPglite } from './sharedPglite.ts';

const migrations = fileURLToPath(new URL('../../drizzle', import.meta.url));

/** A folder with the migrations up to one of them. */
async function migrationsUpTo(tag: string): Promise<string> {
  const folder = await temporaryFolder();
  await cp(migrations, folder, { recursive: true });
  const journal = JSON.parse(await readFile(join(migrations, 'meta', '_journal.json'), 'utf8'));
  const end = journal.entries.findIndex((entry: { tag: string }) => entry.tag === tag) + 1;
  await mkdir(join(folder, 'meta'), { recursive: true });
  await writeFile(
    join(folder, 'meta', '_journal.json'),
    JSON.stringify({ ...journal, entries: journal.entries.slice(0, end) }),
  );
  return folder;
}

it('the records of reports that were stored before signing in existed stay with them', async () => {
  const pglite = new SharedPglite();
  await migrate(drizzle(pglite), { migrationsFolder: await migrationsUpTo('0000_first') });
  const id = crypto.randomUUID();
  await pglite.exec(`
    insert into companies (id, name) values ('${id}', 'Riverside Bakery');
    insert into connections (id, company_id, integration_key, method) values ('${id}', '${id}', 'other', 'upload');
    insert into reports (id, connection_id, kind, status, file_name, size, layout)
      values ('${id}', '${id}', 'suppliers', 'stored', 's.csv', 1, '{}');
    insert into suppliers (report_id, position, supplier_name) values ('${id}', 0, 'Mill Ltd');
  `);
  const { db, close } = await adoptPglite(pglite);
  expect(await db.select().from(recordSets)).toEqual([{ id, connectionId: id }]);
  expect(await db.select().from(suppliers)).toMatchObject([{ setId: id, supplierName: 'Mill Ltd' }]);
  await close();
}, 30_000);
