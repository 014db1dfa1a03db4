import { asc } from 'drizzle-orm';
import type { Database } from '../db/connect.ts';
import { allowedOrigins } from '../db/schema.ts';
import type { AllowedOrigins } from './platform.schema.ts';

/** Origins that the host has allowed, without those of the environment. */
export async function getCorsSettings(db: Database): Promise<AllowedOrigins> {
  const rows = await db.select().from(allowedOrigins).orderBy(asc(allowedOrigins.origin));
  return { allowedOrigins: rows.map(({ origin }) => origin) };
}

/** Allows these origins and no others. */
export async function setCorsSettings(db: Database, wanted: AllowedOrigins): Promise<AllowedOrigins> {
  const rows = [...new Set(wanted.allowedOrigins)].map((origin) => ({ origin }));
  await db.transaction(async (tx) => {
    await tx.delete(allowedOrigins);
    if (rows.length > 0) await tx.insert(allowedOrigins).values(rows);
  });
  return getCorsSettings(db);
}
