import { and, eq } from 'drizzle-orm';
import { connections, grants } from '../db/schema.ts';
import { ApiFailure } from '../http/errors.ts';
import type { Services } from '../services.ts';
import { returnTokens } from './exchange.ts';
import { findGrant, openTokens } from './grants.ts';
import { cancelSignIns } from './signIns.ts';

/**
 * Ends all open sign-ins of a connection, and gives access back that was granted and is not in use: the customer went
 * back before choosing what may be read. A linked connection stays linked.
 * @throws ApiFailure `not_found`
 */
export async function cancelSignIn(
  services: Services,
  { companyId, connectionId }: { companyId: string; connectionId: string },
): Promise<void> {
  const { db, providers, changes } = services;
  const unused = await db.transaction(async (tx) => {
    const [connection] = await tx
      .select()
      .from(connections)
      .where(and(eq(connections.id, connectionId), eq(connections.companyId, companyId)))
      .for('update');
    if (!connection) throw new ApiFailure('not_found', 'There is no connection with this id.');
    await cancelSignIns(tx, connectionId);
    const grant = connection.status === 'Linked' ? undefined : await findGrant(tx, connectionId);
    if (!grant) return undefined;
    await tx.update(grants).set({ tokens: null }).where(eq(grants.connectionId, connectionId));
    return { tokens: grant.tokens, provider: providers.get(connection.integrationKey) };
  });
  changes.announce(connectionId);
  if (!unused?.provider) return;
  await returnTokens(services, unused.provider, connectionId, openTokens(services, connectionId, unused.tokens));
}
