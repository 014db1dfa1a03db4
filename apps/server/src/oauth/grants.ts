import type { Entity } from '@linkflow/contract';
import { and, eq } from 'drizzle-orm';
import type { TokenEndpointResponse } from 'openid-client';
import type { Database } from '../db/connect.ts';
import { connectionErrors, connections, grants } from '../db/schema.ts';
import type { Services } from '../services.ts';
import { recordConnectionEvent } from '../webhooks/recordEvent.ts';

/** The keys to a customer's software. */
export interface GrantTokens {
  readonly accessToken: string;
  readonly refreshToken: string | null;
  /** Milliseconds since 1970; null where the software does not say. */
  readonly expiresAt: number | null;
}

type TokenAnswer = Pick<TokenEndpointResponse, 'access_token' | 'refresh_token' | 'expires_in'>;

/** The tokens of an answer. A refresh token that it does not renew stays. */
export function toTokens(answer: TokenAnswer, refreshToken: string | null = null): GrantTokens {
  return {
    accessToken: answer.access_token,
    refreshToken: answer.refresh_token ?? refreshToken,
    expiresAt: answer.expires_in === undefined ? null : Date.now() + answer.expires_in * 1000,
  };
}

const purposeOf = (connectionId: string) => `grant ${connectionId}`;

export function sealTokens({ seal }: Pick<Services, 'seal'>, connectionId: string, tokens: GrantTokens): string {
  return seal.close(JSON.stringify(tokens), purposeOf(connectionId));
}

/** @throws Error where the server's secret is another than it was */
export function openTokens({ seal }: Pick<Services, 'seal'>, connectionId: string, sealed: string): GrantTokens {
  // SAFETY: only `sealTokens` seals for this purpose.
  return JSON.parse(seal.open(sealed, purposeOf(connectionId))) as GrantTokens;
}

/** Access that has not ended; undefined where there is none. */
export async function findGrant(
  db: Database,
  connectionId: string,
): Promise<{ tokens: string; entities: readonly Entity[]; chosen: readonly string[] } | undefined> {
  const [grant] = await db.select().from(grants).where(eq(grants.connectionId, connectionId));
  return grant?.tokens ? { ...grant, tokens: grant.tokens } : undefined;
}

/** Access has ended: the connection is deauthorized, unless there is newer access meanwhile. */
export async function endGrant(services: Services, connectionId: string, sealed: string): Promise<void> {
  await services.db.transaction(async (tx) => {
    const ended = await tx
      .update(grants)
      .set({ tokens: null })
      .where(and(eq(grants.connectionId, connectionId), eq(grants.tokens, sealed)))
      .returning({ connectionId: grants.connectionId });
    if (ended.length === 0) return;
    const deauthorized = await tx
      .update(connections)
      .set({ status: 'Deauthorized' })
      .where(and(eq(connections.id, connectionId), eq(connections.status, 'Linked')))
      .returning({ id: connections.id });
    if (deauthorized.length > 0) await recordConnectionEvent(tx, 'connection.disconnected', connectionId);
    await tx.insert(connectionErrors).values({
      connectionId,
      statusCode: '401',
      statusText: 'Unauthorized',
      errorMessage: 'Access to the software has ended. The customer has to sign in again.',
    });
    services.log.info('grant.ended', { connectionId });
  });
  services.changes.announce(connectionId);
}
