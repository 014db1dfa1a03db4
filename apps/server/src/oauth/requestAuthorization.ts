import { randomBytes, randomUUID } from 'node:crypto';
import type { Authorization, RequestAuthorization } from '@linkflow/contract';
import { and, asc, eq, gt } from 'drizzle-orm';
import { randomNonce, randomPKCECodeVerifier, randomState } from 'openid-client';
import type { Database } from '../db/connect.ts';
import { connections, signIns } from '../db/schema.ts';
import { ApiFailure } from '../http/errors.ts';
import { isAllowedOrigin } from '../http/origins.ts';
import { hashOf } from '../http/tokens.ts';
import type { Services } from '../services.ts';
import { purposeOf, type SignInSecrets } from './signIns.ts';

/** Sign-ins of one connection that may be open at once. */
const most = 20;

/** Who asks for a sign-in. */
interface Asker {
  readonly companyId: string;
  readonly connectionId: string;
  /** Of the page, from the header that the browser sets. */
  readonly origin: string | undefined;
}

/**
 * Starts a sign-in of a connection; earlier ones stay open.
 * @throws ApiFailure `not_found`, `sign_in_unavailable`, `connection_complete`, `return_url_forbidden`, `rate_limited`
 */
export async function requestAuthorization(
  services: Services,
  { companyId, connectionId, origin }: Asker,
  wanted: RequestAuthorization,
): Promise<Authorization> {
  const { config, db, seal } = services;
  const ticket = randomBytes(32).toString('base64url');
  const secrets: SignInSecrets = {
    state: randomState(),
    verifier: randomPKCECodeVerifier(),
    nonce: randomNonce(),
    page: {
      nonce: wanted.nonce,
      origin: origin && (await isAllowedOrigin(services, origin)) ? origin : null,
      returnUrl: wanted.display === 'redirect' ? await returnUrlOf(services, wanted.returnUrl) : null,
    },
  };
  await db.transaction(async (tx) => {
    await requireSignIn(services, tx, companyId, connectionId);
    await requireRoom(tx, connectionId);
    const id = randomUUID();
    await tx.insert(signIns).values({
      id,
      connectionId,
      ticketHash: hashOf(ticket),
      stateHash: hashOf(secrets.state),
      secrets: seal.close(JSON.stringify(secrets), purposeOf(id)),
      expiresAt: new Date(Date.now() + config.signInSeconds * 1000),
    });
  });
  const publicUrl = services.publicUrl();
  return { url: `${publicUrl}/oauth/start/${ticket}`, expiresIn: config.signInSeconds, returnOrigin: publicUrl };
}

async function returnUrlOf(services: Services, url: string | undefined): Promise<string> {
  if (url === undefined) throw new ApiFailure('request_invalid', 'Send `returnUrl` with the display redirect.');
  if (!(await isAllowedOrigin(services, new URL(url).origin))) {
    throw new ApiFailure('return_url_forbidden', 'Name the origin of `returnUrl` in LINKFLOW_ORIGINS.');
  }
  return url;
}

/** Locks the connection, so that its sign-ins are counted one after another. */
async function requireSignIn(
  { providers }: Services,
  tx: Database,
  companyId: string,
  connectionId: string,
): Promise<void> {
  const [connection] = await tx
    .select()
    .from(connections)
    .where(and(eq(connections.id, connectionId), eq(connections.companyId, companyId)))
    .for('update');
  if (!connection) throw new ApiFailure('not_found', 'There is no connection with this id.');
  if (connection.method !== 'signIn' || !providers.has(connection.integrationKey)) {
    throw new ApiFailure('sign_in_unavailable', 'This server cannot sign in to the software of this connection.');
  }
  if (connection.status === 'Linked') {
    throw new ApiFailure('connection_complete', 'This connection is finished already.');
  }
}

async function requireRoom(tx: Database, connectionId: string): Promise<void> {
  const now = Date.now();
  const open = await tx
    .select({ expiresAt: signIns.expiresAt })
    .from(signIns)
    .where(
      and(eq(signIns.connectionId, connectionId), eq(signIns.status, 'open'), gt(signIns.expiresAt, new Date(now))),
    )
    .orderBy(asc(signIns.expiresAt));
  const [first] = open;
  if (!first || open.length < most) return;
  const retryAfter = Math.ceil((first.expiresAt.getTime() - now) / 1000);
  throw new ApiFailure('rate_limited', `This connection has ${most} open sign-ins. Cancel them first.`, { retryAfter });
}
