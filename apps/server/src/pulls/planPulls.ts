import type { Entity } from '@linkflow/contract';
import { eq, ne, sql } from 'drizzle-orm';
import type { Database } from '../db/connect.ts';
import { removeSet } from '../db/recordSets.ts';
import { pulls } from '../db/schema.ts';
import type { Provider } from '../providers/provider.types.ts';

/**
 * Makes a connection read every kind of these companies, now or again, and forget what it read of others. One that reads
 * already goes on. Returns the pulls to begin.
 */
export async function planPulls(
  tx: Database,
  { kinds }: Pick<Provider, 'kinds'>,
  connectionId: string,
  entities: readonly Entity[],
): Promise<string[]> {
  const earlier = await tx.select().from(pulls).where(eq(pulls.connectionId, connectionId));
  for (const pull of earlier.filter(({ entityId }) => !entities.some(({ id }) => id === entityId))) {
    await tx.delete(pulls).where(eq(pulls.id, pull.id));
    for (const setId of [pull.storedSet, pull.readingSet]) if (setId) await removeSet(tx, pull.kind, setId);
  }
  const wanted = entities.flatMap((entity) =>
    kinds.map((kind) => ({ connectionId, entityId: entity.id, entityName: entity.name, kind })),
  );
  const begun = { status: 'reading' as const, done: 0, total: null, updatedAt: new Date() };
  await tx
    .insert(pulls)
    .values(wanted)
    .onConflictDoUpdate({
      target: [pulls.connectionId, pulls.entityId, pulls.kind],
      set: { ...begun, entityName: sql`excluded.entity_name` },
      setWhere: ne(pulls.status, 'reading'),
    });
  const planned = await tx.select({ id: pulls.id }).from(pulls).where(eq(pulls.connectionId, connectionId));
  return planned.map(({ id }) => id);
}
