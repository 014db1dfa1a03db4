import type { Entity } from '@linkflow/contract';
import { authorizationCodeGrant, tokenRevocation } from 'openid-client';
import { GrantEnded, type Provider } from '../providers/provider.types.ts';
import type { Services } from '../services.ts';
import { clientOf, hasIdToken } from './client.ts';
import { NoEntities } from './failures.ts';
import { findGrant, type GrantTokens, toTokens } from './grants.ts';
import { createProviderApi } from './providerApi.ts';
import type { SignInRow, SignInSecrets } from './signIns.ts';
import { redirectUri } from './start.ts';

/** Milliseconds for what is asked of the software while the customer waits. */
const patience = 30_000;

/** What a customer allowed. */
export interface Access {
  readonly tokens: GrantTokens;
  /** The companies inside the software, at least one. */
  readonly entities: readonly Entity[];
}

/**
 * Exchanges the software's answer for tokens and reads which companies they open. Tokens that open none go back.
 * @throws NoEntities, ProviderFailure, and what `openid-client` says of an answer that is an error or not to be trusted
 */
export async function exchange(
  services: Services,
  {
    provider,
    signIn,
    secrets,
    query,
  }: { provider: Provider; signIn: SignInRow; secrets: SignInSecrets; query: URLSearchParams },
): Promise<Access> {
  const address = new URL(`${redirectUri(services)}?${query}`);
  const answer = await authorizationCodeGrant(clientOf(provider), address, {
    pkceCodeVerifier: secrets.verifier,
    expectedState: secrets.state,
    ...(hasIdToken(provider) ? { expectedNonce: secrets.nonce } : {}),
  });
  const tokens = toTokens(answer);
  try {
    const entities = await provider.listEntities(apiOf(tokens), query);
    if (entities.length === 0) throw new NoEntities();
    return { tokens, entities };
  } catch (error) {
    await returnTokens(services, provider, signIn.connectionId, tokens);
    throw error;
  }
}

/** The software's API with tokens that are a moment old and not kept yet. */
function apiOf({ accessToken }: GrantTokens) {
  const refused = () => Promise.reject(new GrantEnded('The software refuses a new access token.'));
  const current = (token?: string) => (token === undefined ? Promise.resolve(accessToken) : refused());
  return createProviderApi({ current, end: refused }, { signal: AbortSignal.timeout(patience) });
}

/**
 * Gives tokens back that nothing will be read with. Software may take back all access of a user at once, so that they are
 * left alone where the connection has access by another sign-in.
 */
export async function returnTokens(
  { db, log }: Services,
  provider: Provider,
  connectionId: string,
  { accessToken, refreshToken }: GrantTokens,
): Promise<void> {
  if (!provider.server.revocation_endpoint || (await findGrant(db, connectionId))) return;
  await tokenRevocation(clientOf(provider), refreshToken ?? accessToken).catch(() =>
    log.info('grant.notReturned', { connectionId }),
  );
}
