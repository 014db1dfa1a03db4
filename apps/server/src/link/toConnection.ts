import type { Connection, Pull, ReceivedReport, SignIn } from '@linkflow/contract';
import { integrationId } from '../catalogue/index.ts';
import type { connectionErrors, connections, grants, pulls, reports, signIns } from '../db/schema.ts';
import { standingOf } from '../oauth/signIns.ts';
import { findEntry, type Shelf } from './integrations.ts';

interface ConnectionRow {
  readonly connection: typeof connections.$inferSelect;
  /** Null where the customer never signed in. */
  readonly grant: Pick<typeof grants.$inferSelect, 'tokens' | 'chosen'> | null;
  /** The newest one. */
  readonly signIn: Pick<typeof signIns.$inferSelect, 'status' | 'reason' | 'expiresAt' | 'answeredAt'> | null;
}

interface Parts {
  /** Oldest first. */
  readonly reports: readonly (typeof reports.$inferSelect)[];
  readonly pulls: readonly (typeof pulls.$inferSelect)[];
  readonly errors: readonly (typeof connectionErrors.$inferSelect)[];
}

/** A connection as the Link API shows it. */
export function toConnection(shelf: Pick<Shelf, 'catalogue'>, row: ConnectionRow, parts: Parts): Connection {
  const { connection } = row;
  const entry = findEntry(shelf, connection.integrationKey);
  const newest = new Map(parts.reports.map((report) => [report.kind, report]));
  const isSignIn = connection.method === 'signIn';
  return {
    id: connection.id,
    companyId: connection.companyId,
    integrationId: integrationId(entry.key),
    integrationKey: entry.key,
    platformName: entry.name,
    sourceId: connection.sourceId,
    sourceType: entry.sourceType,
    method: connection.method,
    status: connection.status,
    created: connection.created.toISOString(),
    requiredReports: isSignIn ? [] : [...entry.reports],
    reports: [...newest.values()].map(toReport),
    signIn: isSignIn ? toSignIn(row) : null,
    pulls: parts.pulls.map(toPull),
    dataConnectionErrors: parts.errors.map(({ statusCode, statusText, errorMessage, erroredAt }) => ({
      statusCode,
      statusText,
      errorMessage,
      erroredOnUtc: erroredAt.toISOString(),
    })),
  };
}

/** Access counts before everything; without any the newest sign-in does. */
function toSignIn({ grant, signIn }: ConnectionRow): SignIn {
  if (grant?.tokens) return { status: grant.chosen.length > 0 ? 'granted' : 'choosing', reason: null };
  const standing = signIn ? standingOf(signIn) : 'cancelled';
  switch (standing) {
    case 'open':
    case 'answering':
      return { status: 'waiting', reason: null };
    case 'refused':
    case 'failed':
      return { status: standing, reason: signIn?.reason ?? 'signIn.providerFailed' };
    case 'expired':
      return { status: 'expired', reason: 'signIn.timedOut' };
    case 'granted':
    case 'cancelled':
      return { status: 'idle', reason: null };
  }
}

function toReport(row: typeof reports.$inferSelect): ReceivedReport {
  return {
    id: row.id,
    kind: row.kind,
    status: row.status === 'receiving' ? 'inspecting' : row.status,
    fileName: row.fileName,
    size: row.size,
    receivedAt: (row.receivedAt ?? row.created).toISOString(),
    summary: row.summary,
    refusal: row.refusal,
  };
}

function toPull(row: typeof pulls.$inferSelect): Pull {
  return {
    id: row.id,
    entityId: row.entityId,
    entityName: row.entityName,
    kind: row.kind,
    status: row.status,
    done: row.done,
    total: row.total,
    updatedAt: row.updatedAt.toISOString(),
    summary: row.summary,
  };
}
