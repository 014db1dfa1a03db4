import { and, eq } from 'drizzle-orm';
import { ResponseBodyError, refreshTokenGrant } from 'openid-client';
import { grants } from '../db/schema.ts';
import { GrantEnded, type Provider, ProviderFailure } from '../providers/provider.types.ts';
import type { Services } from '../services.ts';
import { clientOf } from './client.ts';
import { endGrant, findGrant, type GrantTokens, openTokens, sealTokens, toTokens } from './grants.ts';

/** The access tokens of one connection. */
export interface AccessTokens {
  /**
   * One that is good, also where the software has refused another before its time.
   * @throws GrantEnded, ProviderFailure
   */
  current(refused?: string): Promise<string>;
  /** The software refuses a token that was just renewed: access has ended. */
  end(token: string): Promise<void>;
}

export interface TokenKeeper {
  of(provider: Provider, connectionId: string): AccessTokens;
}

/** Milliseconds before its end at which a token is renewed. */
const margin = 60_000;

/** Renews tokens, one at a time for each connection: a refresh token is often good for one use. */
export function createTokenKeeper(services: Services): TokenKeeper {
  const { db } = services;
  const turns = new Map<string, Promise<unknown>>();

  function inTurn<Result>(connectionId: string, work: () => Promise<Result>): Promise<Result> {
    const before = turns.get(connectionId) ?? Promise.resolve();
    const mine = before.then(work, work);
    turns.set(connectionId, mine);
    const leave = () => turns.get(connectionId) === mine && turns.delete(connectionId);
    mine.then(leave, leave);
    return mine;
  }

  async function current(provider: Provider, connectionId: string, refused?: string): Promise<string> {
    const grant = await findGrant(db, connectionId);
    if (!grant) throw new GrantEnded('Access to the software has ended.');
    const tokens = await opened(connectionId, grant.tokens);
    if (tokens.accessToken !== refused && !endsSoon(tokens)) return tokens.accessToken;

    const renewed = await renew(provider, connectionId, grant.tokens, tokens);
    const kept = await db
      .update(grants)
      .set({ tokens: sealTokens(services, connectionId, renewed) })
      .where(and(eq(grants.connectionId, connectionId), eq(grants.tokens, grant.tokens)))
      .returning({ connectionId: grants.connectionId });
    return kept.length > 0 ? renewed.accessToken : current(provider, connectionId);
  }

  async function renew(
    provider: Provider,
    connectionId: string,
    sealed: string,
    { refreshToken }: GrantTokens,
  ): Promise<GrantTokens> {
    if (refreshToken === null) return ended(connectionId, sealed);
    try {
      return toTokens(await refreshTokenGrant(clientOf(provider), refreshToken), refreshToken);
    } catch (error) {
      if (error instanceof ResponseBodyError && error.error === 'invalid_grant') return ended(connectionId, sealed);
      throw new ProviderFailure('The software did not renew the access.');
    }
  }

  async function opened(connectionId: string, sealed: string): Promise<GrantTokens> {
    try {
      return openTokens(services, connectionId, sealed);
    } catch {
      return ended(connectionId, sealed);
    }
  }

  async function ended(connectionId: string, sealed: string): Promise<never> {
    await endGrant(services, connectionId, sealed);
    throw new GrantEnded('Access to the software has ended.');
  }

  return {
    of: (provider, connectionId) => ({
      current: (refused) => inTurn(connectionId, () => current(provider, connectionId, refused)),
      end: (token) =>
        inTurn(connectionId, async () => {
          const grant = await findGrant(db, connectionId);
          if (grant && (await opened(connectionId, grant.tokens)).accessToken === token) {
            await endGrant(services, connectionId, grant.tokens);
          }
        }),
    }),
  };
}

function endsSoon({ expiresAt }: GrantTokens): boolean {
  return expiresAt !== null && expiresAt - margin <= Date.now();
}
