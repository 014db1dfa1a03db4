import * as link from '../link/connections.ts';
import type { Services } from '../services.ts';
import type { Scope } from './apiKeys.ts';
import { getCompany } from './companies.ts';
import { findMeant } from './integrations.ts';
import { linkUrlOf } from './linkUrls.ts';
import type { PlatformConnection } from './platform.schema.ts';
import { toPlatformConnection } from './toPlatform.ts';

/** Connections of a company, newest first. @throws ApiFailure `not_found` */
export async function listConnections(
  services: Services,
  companyId: string,
  scope: Scope,
): Promise<PlatformConnection[]> {
  return (await getCompany(services, companyId, scope)).dataConnections;
}

/** @throws ApiFailure `not_found` */
export async function getConnection(
  services: Services,
  companyId: string,
  id: string,
  scope: Scope,
): Promise<PlatformConnection> {
  const connection = await link.getConnection(services, companyId, id);
  return toPlatformConnection(services, connection, await linkUrlOf(services, companyId, scope));
}

/**
 * Makes a pending connection, or finds the one there is, for the customer to take up at its `linkUrl`: by signing in where
 * this server can sign in to the software, otherwise by upload.
 * @throws ApiFailure `not_found`
 */
export async function createConnection(
  services: Services,
  companyId: string,
  platformKey: string,
  scope: Scope,
): Promise<PlatformConnection> {
  const { key } = findMeant(services, platformKey);
  const method = services.providers.has(key) ? 'signIn' : 'upload';
  await getCompany(services, companyId, scope);
  const { id } = await services.db.transaction((tx) =>
    link.makeOrFindPending(tx, { companyId, integrationKey: key, method }),
  );
  services.changes.announce(id);
  return getConnection(services, companyId, id, scope);
}
