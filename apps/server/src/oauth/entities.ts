import type { Entity, EntityList } from '@linkflow/contract';
import { and, eq } from 'drizzle-orm';
import type { Database } from '../db/connect.ts';
import { connections, grants } from '../db/schema.ts';
import { ApiFailure } from '../http/errors.ts';
import { setLinked } from '../link/setLinked.ts';
import { planPulls } from '../pulls/planPulls.ts';
import type { Services } from '../services.ts';
import { findGrant } from './grants.ts';

interface Of {
  readonly companyId: string;
  readonly connectionId: string;
}

type Shared = Pick<Services, 'db' | 'providers'>;

/**
 * The companies inside the software, as they were when the customer signed in.
 * @throws ApiFailure `not_found`, `sign_in_missing`
 */
export async function listEntities({ db }: Shared, of: Of): Promise<EntityList> {
  await findConnection(db, of);
  const { entities, chosen } = await requireGrant(db, of);
  return { results: [...entities], chosen: [...chosen] };
}

/**
 * Chooses the companies to read, which links the connection. Returns the pulls to begin.
 * @throws ApiFailure `not_found`, `sign_in_missing`, `request_invalid` for a company that is not there
 */
export function chooseEntities({ db, providers }: Shared, of: Of, entityIds: readonly string[]): Promise<string[]> {
  return db.transaction(async (tx) => {
    const connection = await lockConnection(tx, of);
    const { entities } = await requireGrant(tx, of);
    requireKnown(entities, entityIds);
    const chosen = entities.filter(({ id }) => entityIds.includes(id));
    await tx
      .update(grants)
      .set({ chosen: chosen.map(({ id }) => id) })
      .where(eq(grants.connectionId, of.connectionId));
    await setLinked(tx, of.connectionId);
    return planPulls(tx, requireProvider(providers, connection), of.connectionId, chosen);
  });
}

/**
 * Plans to read the chosen companies again. Returns the pulls to begin.
 * @throws ApiFailure `not_found`, `sign_in_missing`
 */
export function readAgain({ db, providers }: Shared, of: Of): Promise<string[]> {
  return db.transaction(async (tx) => {
    const connection = await lockConnection(tx, of);
    const { entities, chosen } = await requireGrant(tx, of);
    const read = entities.filter(({ id }) => chosen.includes(id));
    return planPulls(tx, requireProvider(providers, connection), of.connectionId, read);
  });
}

type ConnectionRow = typeof connections.$inferSelect;

/** Choices and readings of one connection happen one after another. */
async function lockConnection(tx: Database, of: Of): Promise<ConnectionRow> {
  await tx.select().from(connections).where(eq(connections.id, of.connectionId)).for('update');
  return findConnection(tx, of);
}

async function findConnection(db: Database, { companyId, connectionId }: Of): Promise<ConnectionRow> {
  const [connection] = await db
    .select()
    .from(connections)
    .where(and(eq(connections.id, connectionId), eq(connections.companyId, companyId)));
  if (!connection) throw new ApiFailure('not_found', 'There is no connection with this id.');
  return connection;
}

async function requireGrant(db: Database, { connectionId }: Of) {
  const grant = await findGrant(db, connectionId);
  if (!grant) {
    throw new ApiFailure('sign_in_missing', 'There is no access to the software of this connection. Sign in first.');
  }
  return grant;
}

function requireProvider(providers: Services['providers'], { integrationKey }: ConnectionRow) {
  const provider = providers.get(integrationKey);
  if (!provider) throw new ApiFailure('sign_in_unavailable', 'This server cannot sign in to this software any more.');
  return provider;
}

function requireKnown(entities: readonly Entity[], ids: readonly string[]): void {
  const unknown = ids.filter((wanted) => !entities.some(({ id }) => id === wanted));
  if (unknown.length === 0) return;
  throw new ApiFailure('request_invalid', 'Choose from the companies of this connection.', {
    validation: unknown.map((id) => ({ itemId: 'entityIds', message: `There is no company ${id}.` })),
  });
}
