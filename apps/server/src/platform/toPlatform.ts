import type { Connection } from '@linkflow/contract';
import { type CatalogueEntry, integrationId } from '../catalogue/index.ts';
import type { companies } from '../db/schema.ts';
import { findEntry, type Shelf } from '../link/integrations.ts';
import type { PlatformCompany, PlatformConnection, PlatformIntegration } from './platform.schema.ts';
import { platformKeyOf } from './platformKey.ts';

/** A company as the Platform API shows it. `linkUrl`: where its customer begins. */
export function toPlatformCompany(
  shelf: Pick<Shelf, 'catalogue'>,
  row: typeof companies.$inferSelect,
  connections: readonly Connection[],
  linkUrl: string,
): PlatformCompany {
  const dataConnections = connections.map((connection) => toPlatformConnection(shelf, connection, linkUrl));
  const lastSync = newest(dataConnections.map((connection) => connection.lastSync));
  return {
    id: row.id,
    name: row.name,
    ...(row.description === null ? {} : { description: row.description }),
    redirect: linkUrl,
    ...(lastSync === undefined ? {} : { lastSync }),
    created: row.created.toISOString(),
    tags: { ...row.tags },
    referenceSubsidiaryCompanies: [],
    dataConnections,
  };
}

/** A connection as the Platform API shows it. */
export function toPlatformConnection(
  shelf: Pick<Shelf, 'catalogue'>,
  connection: Connection,
  linkUrl: string,
): PlatformConnection {
  const lastSync = newest([
    ...connection.reports.filter(({ status }) => status === 'stored').map(({ receivedAt }) => receivedAt),
    ...connection.pulls.filter(({ status }) => status === 'stored').map(({ updatedAt }) => updatedAt),
  ]);
  return {
    id: connection.id,
    integrationId: connection.integrationId,
    integrationKey: platformKeyOf(findEntry(shelf, connection.integrationKey)),
    sourceId: connection.sourceId,
    sourceType: connection.sourceType,
    platformName: connection.platformName,
    linkUrl,
    status: connection.status,
    ...(lastSync === undefined ? {} : { lastSync }),
    created: connection.created,
    dataConnectionErrors: connection.dataConnectionErrors,
  };
}

/** A software as the Platform API shows it. */
export function toPlatformIntegration(entry: CatalogueEntry, publicUrl: string): PlatformIntegration {
  return {
    key: platformKeyOf(entry),
    logoUrl: logoUrlOf(entry, publicUrl),
    name: entry.name,
    enabled: true,
    sourceType: entry.sourceType,
    integrationId: integrationId(entry.key),
    isOfflineConnector: entry.badges.includes('On-premise'),
    isBeta: false,
    dataProvidedBy: entry.vendor ?? entry.name,
  };
}

export function logoUrlOf(entry: CatalogueEntry, publicUrl: string): string {
  return `${publicUrl}/integrations/${platformKeyOf(entry)}/logo.svg`;
}

/** ISO instants compare as texts do. */
function newest(instants: readonly (string | undefined)[]): string | undefined {
  return instants
    .filter((instant) => instant !== undefined)
    .sort()
    .at(-1);
}
