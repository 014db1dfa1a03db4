import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import { connectionErrors, connections, grants, pulls } from '../db/schema.ts';
import { codeOf } from '../failures.ts';
import { createProviderApi } from '../oauth/providerApi.ts';
import { createTokenKeeper } from '../oauth/tokenKeeper.ts';
import { GrantEnded, ProviderFailure } from '../providers/provider.types.ts';
import type { Services } from '../services.ts';
import { type PullRow, readPull } from './readPull.ts';

const atOnce = 2;
/** Milliseconds before each further attempt; the last one is used again and again. */
const defaultPauses = [1000, 10_000, 60_000, 600_000, 3_600_000];

/** Reads records of the software that customers signed in to, two pulls at once. */
export interface Puller {
  /** Takes planned pulls; those that run already go on. */
  read(pullIds: readonly string[]): void;
  /** Takes up what an earlier process left unfinished. */
  resume(): Promise<void>;
  close(): Promise<void>;
}

/** Makes the puller. `pauses`: milliseconds before each further attempt after a failure, at least one. */
export function createPuller(services: Services, pauses: readonly number[] = defaultPauses): Puller {
  const { db, log, changes, providers } = services;
  const keeper = createTokenKeeper(services);
  const closing = new AbortController();
  const waiting = new Set<string>();
  const running = new Map<string, Promise<void>>();
  const later = new Map<string, NodeJS.Timeout>();
  const failures = new Map<string, number>();

  function next(): void {
    for (const id of waiting) {
      if (running.size >= atOnce || closing.signal.aborted) return;
      waiting.delete(id);
      const task = persevere(id).finally(() => {
        running.delete(id);
        next();
      });
      running.set(id, task);
    }
  }

  function take(id: string): void {
    clearTimeout(later.get(id));
    later.delete(id);
    if (!running.has(id)) waiting.add(id);
    next();
  }

  async function persevere(id: string): Promise<void> {
    try {
      await read(id);
      failures.delete(id);
    } catch (error) {
      if (closing.signal.aborted) return;
      await fail(id, error).catch((cause) => log.error('pull.lost', { pullId: id, error: wordsOf(cause) }));
    }
  }

  async function read(id: string): Promise<void> {
    const [found] = await db
      .select({ pull: pulls, key: connections.integrationKey })
      .from(pulls)
      .innerJoin(connections, eq(connections.id, pulls.connectionId))
      .where(eq(pulls.id, id));
    const provider = found && providers.get(found.key);
    if (!provider) return;
    const { pull } = found;
    const api = createProviderApi(keeper.of(provider, pull.connectionId), { signal: closing.signal });
    await readPull(services, provider, api, pull);
    log.info('pull.stored', { pullId: id, connectionId: pull.connectionId, kind: pull.kind });
  }

  /** Access that has ended is told of by the connection itself, and nothing is tried again. */
  async function fail(id: string, error: unknown): Promise<void> {
    log.error('pull.failed', { pullId: id, error: wordsOf(error) });
    const failed = await db
      .update(pulls)
      .set({ status: 'failed', updatedAt: new Date() })
      .where(eq(pulls.id, id))
      .returning();
    const [pull] = failed;
    if (!pull) return;
    if (error instanceof GrantEnded) failures.delete(id);
    else await tryLater(pull, error);
    changes.announce(pull.connectionId);
  }

  async function tryLater({ id, connectionId, kind, entityName }: PullRow, error: unknown): Promise<void> {
    const count = failures.get(id) ?? 0;
    failures.set(id, count + 1);
    later.set(id, setTimeout(() => take(id), pauses[Math.min(count, pauses.length - 1)]).unref());
    if (count > 0) return;
    await db.insert(connectionErrors).values({
      connectionId,
      statusCode: '502',
      statusText: 'Bad Gateway',
      errorMessage: `The ${kind} of ${entityName} could not be read: ${wordsOf(error)}`,
    });
  }

  return {
    read: (pullIds) => pullIds.forEach(take),
    async resume() {
      const left = await db
        .select({ id: pulls.id })
        .from(pulls)
        .innerJoin(grants, eq(grants.connectionId, pulls.connectionId))
        .where(and(inArray(pulls.status, ['reading', 'failed']), isNotNull(grants.tokens)));
      for (const { id } of left) take(id);
    },
    async close() {
      closing.abort();
      for (const timer of later.values()) clearTimeout(timer);
      await Promise.all(running.values());
    },
  };
}

/** A failure without the records that it may quote. */
function wordsOf(error: unknown): string {
  if (error instanceof GrantEnded || error instanceof ProviderFailure) return error.message;
  return codeOf(error) ?? 'the server failed';
}
