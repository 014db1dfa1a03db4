import { randomBytes } from 'node:crypto';
import { count, desc, eq } from 'drizzle-orm';
import type { Database } from '../db/connect.ts';
import { apiKeys } from '../db/schema.ts';
import { ApiFailure } from '../http/errors.ts';
import { hashOf } from '../http/tokens.ts';

/** What an API key may do: everything, or get what is there without acting for a customer. */
export type Scope = 'full' | 'read';

/** Keys that may exist at once, besides the one of the environment: as many as at Codat. */
const most = 10;

/** An API key as it is shown after it was made. */
export interface ApiKeyDetails {
  readonly id: string;
  readonly name: string | null;
  readonly scope: Scope;
  /** ISO 8601 instant. */
  readonly createdDate: string;
}

/** The keys of the host's calls. A key is rotated by making another one and deleting the old one. */
export interface ApiKeys {
  /** What a key may do; undefined for one that is unknown. */
  scopeOf(key: string): Promise<Scope | undefined>;
  list(): Promise<ApiKeyDetails[]>;
  /** Makes a key. The answer is the only place where it can be read.
   * @throws ApiFailure `limit_reached` */
  create(wanted: { name: string | null; scope: Scope }): Promise<ApiKeyDetails & { readonly apiKey: string }>;
  /** @throws ApiFailure `not_found` */
  remove(id: string): Promise<void>;
}

/** Keys of the database. The one of the environment is always good for everything. */
export function createApiKeys(db: Database, environmentKey: string): ApiKeys {
  const environmentHash = hashOf(environmentKey);
  return {
    async scopeOf(key) {
      const keyHash = hashOf(key);
      if (keyHash === environmentHash) return 'full';
      const [found] = await db.select({ scope: apiKeys.scope }).from(apiKeys).where(eq(apiKeys.keyHash, keyHash));
      return found?.scope;
    },
    async list() {
      const rows = await db.select().from(apiKeys).orderBy(desc(apiKeys.created), apiKeys.id);
      return rows.map(toDetails);
    },
    create: ({ name, scope }) =>
      db.transaction(async (tx) => {
        const [there] = await tx.select({ value: count() }).from(apiKeys);
        if (there && there.value >= most) {
          throw new ApiFailure('limit_reached', `There are ${most} API keys already. Delete one that is not used.`);
        }
        const apiKey = randomBytes(32).toString('base64url');
        const [row] = await tx
          .insert(apiKeys)
          .values({ name, scope, keyHash: hashOf(apiKey) })
          .returning();
        if (!row) throw new Error('An insert returns its row.');
        return { ...toDetails(row), apiKey };
      }),
    async remove(id) {
      const gone = await db.delete(apiKeys).where(eq(apiKeys.id, id)).returning({ id: apiKeys.id });
      if (gone.length === 0) throw new ApiFailure('not_found', 'There is no API key with this id.');
    },
  };
}

function toDetails({ id, name, scope, created }: typeof apiKeys.$inferSelect): ApiKeyDetails {
  return { id, name, scope, createdDate: created.toISOString() };
}
