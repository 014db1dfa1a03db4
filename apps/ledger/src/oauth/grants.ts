import type { Services } from '../services.ts';

/** A permission a user gave to the application. */
export interface KnownGrant {
  readonly id: string;
  readonly scopes: readonly string[];
  /** Milliseconds since 1970. */
  readonly since: number;
}

type Grants = Pick<Services, 'provider' | 'store'>;

/** What a user allowed and has not taken back, oldest first. */
export async function grantsOf({ provider, store }: Grants, accountId: string): Promise<KnownGrant[]> {
  const grants = await Promise.all(store.grantIdsOf(accountId).map((id) => provider.Grant.find(id)));
  return grants
    .filter((grant) => grant !== undefined)
    .map((grant) => ({ id: grant.jti, scopes: grant.getOIDCScope().split(' '), since: grant.iat * 1000 }));
}

/** Takes a grant back with every token made from it. The application learns it at its next call. */
export async function revokeGrant({ provider, store }: Grants, accountId: string, grantId: string): Promise<void> {
  if (!store.grantIdsOf(accountId).includes(grantId)) return;
  const grant = await provider.Grant.find(grantId);
  await provider.AccessToken.revokeByGrantId(grantId);
  await provider.RefreshToken.revokeByGrantId(grantId);
  await provider.AuthorizationCode.revokeByGrantId(grantId);
  await grant?.destroy();
}
