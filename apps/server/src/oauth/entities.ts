import type { EntityList } from '@linkflow/contract';
import { and, eq } from 'drizzle-orm';
import type { Database } from '../db/connect.ts';
import { connections, grants } from '../db/schema.ts';
import { ApiFailure } from '../http/errors.ts';
import { planPulls } from '../pulls/planPulls.ts';
import type { Services } from '../services.ts';
import { findGrant } from './grants.ts';

interface Of {
  readonly companyId: string;
  readonly connectionId: string;
}

/**
 * The companies inside the software, as they were when the customer signed in.
 * @throws ApiFailure `not_found`, `sign_in_missing`
 */
export async function listEntities({ db }: Pick<Services, 'db'>, of: Of): Promise<EntityList> {
  await findConnection(db, of);
  const { entities, chosen } = await requireGrant(db, of.connectionId);
  return { results: [...entities], chosen: [...chosen] };
}

/**
 * Chooses the companies to read, which links the connection. Returns the pulls to begin.
 * @throws ApiFailure `not_found`, `sign_in_missing`, `request_invalid` for a company that is not there
 */
export function chooseEntities(
  { db, providers }: Pick<Services, 'db' | 'providers'>,
  of: Of,
  entityIds: readonly string[],
): Promise<readonly string[]> {
  return db.transaction(async (tx) => {
    const { integrationKey } = await findConnection(tx, of, { lock: true });
    const { entities } = await requireGrant(tx, of.connectionId);
    const provider = providers.get(integrationKey);
    if (!provider) throw new ApiFailure('sign_in_unavailable', 'This server cannot sign in to this software any more.');
    const unknown = entityIds.filter((id) => !entities.some((entity) => entity.id === id));
    if (unknown.length > 0) {
      throw new ApiFailure('request_invalid', 'Choose from the companies of this connection.', {
        validation: unknown.map((id) => ({ itemId: 'entityIds', message: `There is no company ${id}.` })),
      });
    }
    const chosen = entities.filter((entity) => entityIds.includes(entity.id));
    const ids = chosen.map((entity) => entity.id);
    await tx.update(grants).set({ chosen: ids }).where(eq(grants.connectionId, of.connectionId));
    await tx.update(connections).set({ status: 'Linked' }).where(eq(connections.id, of.connectionId));
    return planPulls(tx, provider, of.connectionId, chosen);
  });
}

/**
 * Plans to read the chosen companies again. Returns the pulls to begin.
 * @throws ApiFailure `not_found`, `sign_in_missing`
 */
export function readAgain({ db, providers }: Pick<Services, 'db' | 'providers'>, of: Of): Promise<readonly string[]> {
  return db.transaction(async (tx) => {
    const { integrationKey } = await findConnection(tx, of, { lock: true });
    const { entities, chosen } = await requireGrant(tx, of.connectionId);
    const provider = providers.get(integrationKey);
    if (!provider) throw new ApiFailure('sign_in_unavailable', 'This server cannot sign in to this software any more.');
    const read = entities.filter((entity) => chosen.includes(entity.id));
    return planPulls(tx, provider, of.connectionId, read);
  });
}

async function findConnection(db: Database, { companyId, connectionId }: Of, { lock = false } = {}) {
  const query = db
    .select()
    .from(connections)
    .where(and(eq(connections.id, connectionId), eq(connections.companyId, companyId)));
  const [connection] = await (lock ? query.for('update') : query);
  if (!connection) throw new ApiFailure('not_found', 'There is no connection with this id.');
  return connection;
}

async function requireGrant(db: Database, connectionId: string) {
  const grant = await findGrant(db, connectionId);
  if (!grant) {
    throw new ApiFailure('sign_in_missing', 'There is no access to the software of this connection. Sign in first.');
  }
  return grant;
}
