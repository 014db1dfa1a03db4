import { and, eq } from 'drizzle-orm';
import { cleanRecord } from '../db/cleanRecord.ts';
import { addRecords, removeSet } from '../db/recordSets.ts';
import { pulls, recordSets } from '../db/schema.ts';
import type { Provider, ProviderApi } from '../providers/provider.types.ts';
import type { Services } from '../services.ts';
import { summarise } from './summarise.ts';

export type PullRow = typeof pulls.$inferSelect;

type Shared = Pick<Services, 'db' | 'changes'>;

/**
 * Reads all records of a pull and puts them in the place of the earlier ones, which can be read until then. Ends early
 * where the pull is gone, or read anew, meanwhile.
 * @throws GrantEnded, ProviderFailure
 */
export async function readPull(
  { db, changes }: Shared,
  provider: Provider,
  api: ProviderApi,
  pull: PullRow,
): Promise<void> {
  const setId = await beginReading({ db }, pull);
  const own = and(eq(pulls.id, pull.id), eq(pulls.readingSet, setId));
  let done = 0;
  for await (const { records, total } of provider.readRecords(api, pull.entityId, pull.kind)) {
    const batch = records.map((record, index) => ({ ...cleanRecord(record), position: done + index }));
    await addRecords(db, pull.kind, setId, JSON.stringify(batch));
    done += records.length;
    const going = await db.update(pulls).set({ done, total, updatedAt: new Date() }).where(own).returning();
    if (going.length === 0) return;
    changes.announce(pull.connectionId);
  }
  await db.transaction(async (tx) => {
    const [current] = await tx.select().from(pulls).where(own).for('update');
    if (!current) return;
    const summary = await summarise(tx, pull.kind, setId);
    await tx
      .update(pulls)
      .set({ status: 'stored', done, total: done, updatedAt: new Date(), summary, storedSet: setId, readingSet: null })
      .where(own);
    if (current.storedSet) await removeSet(tx, pull.kind, current.storedSet);
  });
  changes.announce(pull.connectionId);
}

/** Makes room for the records of a new reading, and forgets an unfinished one. */
function beginReading({ db }: Pick<Services, 'db'>, { id, kind, connectionId, readingSet }: PullRow): Promise<string> {
  return db.transaction(async (tx) => {
    const [set] = await tx.insert(recordSets).values({ connectionId }).returning();
    if (!set) throw new Error('An insert returns its row.');
    await tx
      .update(pulls)
      .set({ status: 'reading', done: 0, total: null, updatedAt: new Date(), readingSet: set.id })
      .where(eq(pulls.id, id));
    if (readingSet) await removeSet(tx, kind, readingSet);
    return set.id;
  });
}
