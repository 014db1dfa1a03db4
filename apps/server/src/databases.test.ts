import { eq, sql } from 'drizzle-orm';
import { afterAll, describe, expect, it } from 'vitest';
import { type OpenDatabase, openPostgres } from './db/connect.ts';
import { bills, reports, suppliers } from './db/schema.ts';
import { createCustomer, createWorldWith } from './testing/customer.ts';
import { emptyDatabase, openTestDatabase } from './testing/database.ts';
import { findPostgres } from './testing/postgres.ts';
import { billsCsv, csvFile, suppliersCsv } from './testing/reports.ts';
import { startSoftware } from './testing/software.ts';
import { createWorld, startConnection } from './testing/world.ts';

const postgres = await findPostgres();
if (postgres) afterAll(() => postgres.stop());
else process.stdout.write('No PostgreSQL found (PATH or DATABASE_URL_TEST): the server is tested on PGlite only.\n');

const databases: { name: string; open: () => Promise<OpenDatabase> }[] = [
  { name: 'PGlite', open: openTestDatabase },
  ...(postgres ? [{ name: 'PostgreSQL', open: () => openEmpty(postgres.url) }] : []),
];

async function openEmpty(url: string): Promise<OpenDatabase> {
  const database = await openPostgres(url);
  await emptyDatabase(database);
  return database;
}

describe.each(databases)('on $name', ({ open }) => {
  async function customer() {
    const world = await createWorld({ database: await open() });
    const company = await world.createCompany();
    const backend = world.backendOf(company.id);
    const { id: connectionId } = await startConnection(backend);
    return { world, company, backend, connectionId, db: world.server.services.db };
  }

  it('the whole story ends with the rows of both reports', async () => {
    const { backend, connectionId, db } = await customer();
    await backend.uploadReport({ connectionId, kind: 'suppliers', file: csvFile(suppliersCsv(3), 's.csv') });
    await backend.uploadReport({ connectionId, kind: 'bills', file: csvFile(billsCsv(2500), 'b.csv') });
    expect((await backend.completeConnection({ connectionId })).status).toBe('Linked');
    const names = await db.select({ name: suppliers.supplierName }).from(suppliers).orderBy(suppliers.position);
    expect(names.map(({ name }) => name)).toEqual(['Supplier 1 Ltd', 'Supplier 2 Ltd', 'Supplier 3 Ltd']);
    const [sum] = await db.select({ total: sql<string>`sum(${bills.totalAmount})` }).from(bills);
    expect(sum?.total).toBe('250625.00');
  });

  it('signing in ends with the rows of what the software holds', async () => {
    const software = await startSoftware();
    software.records = [{ supplierName: 'Mill Ltd', issueDate: '2026-01-15', totalAmount: '100.25', currency: 'GBP' }];
    const world = await createWorldWith(software, {}, await open());
    const { signIn, connection } = await createCustomer({ software, world });
    await signIn();
    const read = async () => (await connection()).pulls.map(({ kind, summary }) => [kind, summary?.totals]);
    const totals = [{ currency: 'GBP', amount: '100.25' }];
    await expect.poll(read).toEqual([
      ['suppliers', []],
      ['bills', totals],
    ]);
    expect((await connection()).status).toBe('Linked');
  });

  it('twenty tabs at once make one connection', async () => {
    const { world, company, backend } = await customer();
    const made = await Promise.all(Array.from({ length: 20 }, () => startConnection(backend, 'xero')));
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    const { connections } = (await world.request('GET', `/portal-api/companies/${company.id}`)).json;
    expect(connections).toHaveLength(2);
  });

  it('two files of one kind at once leave one report', async () => {
    const { backend, connectionId, db } = await customer();
    const send = (rows: number) =>
      backend.uploadReport({ connectionId, kind: 'suppliers', file: csvFile(suppliersCsv(rows), `${rows}.csv`) });
    await Promise.allSettled([send(3), send(5), send(7)]);
    const left = await db.select().from(reports).where(eq(reports.connectionId, connectionId));
    expect(left.map(({ status }) => status)).toEqual(['stored']);
    expect(await db.$count(suppliers)).toBe(left[0]?.summary?.rows);
  });

  it('completing twice at once links once', async () => {
    const { backend, connectionId } = await customer();
    await backend.uploadReport({ connectionId, kind: 'suppliers', file: csvFile(suppliersCsv(), 's.csv') });
    await backend.uploadReport({ connectionId, kind: 'bills', file: csvFile(billsCsv(), 'b.csv') });
    const both = await Promise.all([1, 2].map(() => backend.completeConnection({ connectionId })));
    expect(both.map(({ status }) => status)).toEqual(['Linked', 'Linked']);
  });

  it('companies are listed newest first, page by page', async () => {
    const world = await createWorld({ database: await open() });
    for (const name of ['A', 'B', 'C', 'D', 'E']) await world.createCompany(name);
    const names = async (page: number) => {
      const { json } = await world.request('GET', `/companies?pageSize=2&page=${page}`);
      return json.results.map((company: { name: string }) => company.name);
    };
    expect([await names(1), await names(2), await names(3), await names(4)]).toEqual([
      ['E', 'D'],
      ['C', 'B'],
      ['A'],
      [],
    ]);
  });
});

if (postgres) {
  it('two servers may bring a new PostgreSQL up to date at once', async () => {
    const first = await openPostgres(postgres.url);
    const name = `linkflow_${Date.now()}`;
    await first.db.execute(sql`create database ${sql.identifier(name)}`);
    const url = new URL(postgres.url);
    url.pathname = name;
    const both = await Promise.all([1, 2].map(() => openPostgres(url.href)));
    for (const { db, close } of both) {
      expect(await db.$count(reports)).toBe(0);
      await close();
    }
    await first.db.execute(sql`drop database ${sql.identifier(name)}`);
    await first.close();
  });
}
