import { sql } from 'drizzle-orm';
import { adoptPglite, type OpenDatabase } from '../db/connect.ts';
import { SharedPglite } from '../db/sharedPglite.ts';

/** Making a PGlite takes longer than most tests: one for each test file. */
const shared = await adoptPglite(new SharedPglite());

/** The database of the test file, emptied. It outlives the server that closes it. */
export async function openTestDatabase(): Promise<OpenDatabase> {
  await emptyDatabase(shared);
  return { ...shared, close: async () => undefined };
}

export async function emptyDatabase({ db }: OpenDatabase): Promise<void> {
  await db.execute(
    sql`truncate companies, consents, api_keys, allowed_origins, webhook_consumers, webhook_messages cascade`,
  );
}
