import { and, eq, isNotNull, max, sql } from 'drizzle-orm';
import { connections, grants, pulls } from '../db/schema.ts';
import { readAgain } from '../oauth/entities.ts';
import type { Services } from '../services.ts';
import type { Puller } from './puller.ts';

const hour = 60 * 60 * 1000;

/**
 * Reads the software of every linked connection again whose newest reading is older than the configured hours. One that
 * fails is tried again by the puller itself.
 */
export async function refreshOutdated(services: Services, puller: Puller, now = Date.now()): Promise<void> {
  const { db, config, providers, changes, log } = services;
  const newest = max(pulls.updatedAt);
  const outdated = await db
    .select({ connectionId: connections.id, companyId: connections.companyId, key: connections.integrationKey })
    .from(connections)
    .innerJoin(grants, eq(grants.connectionId, connections.id))
    .innerJoin(pulls, eq(pulls.connectionId, connections.id))
    .where(and(eq(connections.status, 'Linked'), isNotNull(grants.tokens)))
    .groupBy(connections.id)
    .having(sql`${newest} < ${new Date(now - config.refreshHours * hour).toISOString()}`);
  for (const { key, ...of } of outdated) {
    if (!providers.has(key)) continue;
    puller.read(await readAgain(services, of));
    changes.announce(of.connectionId);
    log.info('connection.refreshed', { connectionId: of.connectionId });
  }
}
