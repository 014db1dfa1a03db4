import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Transaction } from '@electric-sql/pglite';
import { sql } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite';
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator';
import { drizzle as drizzlePostgres } from 'drizzle-orm/postgres-js';
import { migrate as migratePostgres } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { SharedPglite } from './sharedPglite.ts';

const options = { casing: 'snake_case' } as const;
const migrations = { migrationsFolder: fileURLToPath(new URL('../../drizzle', import.meta.url)) };
/** Any number, the same in every process: only one of them migrates at a time. */
const migrationLock = 7_150_417;

/** The database, whichever driver stands behind it; also a transaction of it. */
export type Database = PgDatabase<PgQueryResultHKT>;

/**
 * Runs the part of a transaction that adds very many rows. On PGlite it does not check their references, which the caller
 * vouches for, and others may read meanwhile; what it adds must not count before the rest of the transaction says so.
 */
export type Bulk = <Result>(transaction: Database, work: () => Promise<Result>) => Promise<Result>;

export interface OpenDatabase {
  readonly db: Database;
  readonly bulk: Bulk;
  close(): Promise<void>;
}

/** Opens the PGlite database in a folder, which it makes, and brings its tables up to date. One process at a time. */
export async function openPglite(folder: string): Promise<OpenDatabase> {
  await mkdir(folder, { recursive: true });
  return adoptPglite(new SharedPglite(folder));
}

/** Takes over a PGlite and brings its tables up to date. */
export async function adoptPglite(pglite: SharedPglite): Promise<OpenDatabase> {
  await pglite.waitReady;
  const db = drizzlePglite(pglite, options);
  await migratePglite(db, migrations);
  const bulk: Bulk = async (transaction, work) => {
    // SAFETY: a transaction of Drizzle on PGlite runs on a transaction of PGlite, which its session holds as `client`.
    const { client } = transaction._.session as unknown as { client: Transaction };
    await client.exec('set local session_replication_role = replica');
    const result = await pglite.lend(client, work);
    await client.exec('set local session_replication_role = origin');
    return result;
  };
  return { db, bulk, close: () => pglite.close() };
}

/** Opens a PostgreSQL database by its address and brings its tables up to date. */
export async function openPostgres(url: string): Promise<OpenDatabase> {
  const quiet = { onnotice: () => undefined };
  const migrating = postgres(url, { ...quiet, max: 1 });
  try {
    const db = drizzlePostgres(migrating, options);
    await db.execute(sql`select pg_advisory_lock(${migrationLock})`);
    await migratePostgres(db, migrations);
  } finally {
    await migrating.end();
  }
  const pool = postgres(url, quiet);
  return { db: drizzlePostgres(pool, options), bulk: (_, work) => work(), close: () => pool.end({ timeout: 5 }) };
}
