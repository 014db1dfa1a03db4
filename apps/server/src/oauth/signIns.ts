import type { SignInReason } from '@linkflow/contract';
import { and, eq, gt, inArray, isNull, lt, type SQL } from 'drizzle-orm';
import type { Database } from '../db/connect.ts';
import { connections, signIns } from '../db/schema.ts';
import { hashOf } from '../http/tokens.ts';
import type { Provider } from '../providers/provider.types.ts';
import type { Services } from '../services.ts';

/** One sign-in to the software, from the address that begins it to the software's answer. */
export type SignInRow = typeof signIns.$inferSelect;

/** What of a sign-in must not be read by others: sealed in its row. */
export interface SignInSecrets {
  /** Sent to the software and awaited from it. */
  readonly state: string;
  /** Of PKCE. */
  readonly verifier: string;
  /** Awaited in the id token. */
  readonly nonce: string;
  /** The page that asked for the sign-in. */
  readonly page: {
    readonly nonce: string;
    /** Where it may be told that the customer is back; null where it did not say. */
    readonly origin: string | null;
    /** Where the page itself comes back to; null for a sign-in in a tab. */
    readonly returnUrl: string | null;
  };
}

/** Milliseconds after which nothing is known of a sign-in any more. */
const forgottenAfter = 7 * 24 * 60 * 60 * 1000;

/** Milliseconds after which a sign-in whose answer nobody finished working on has failed, such as by a restart. */
export const answerLimit = 60_000;

/** Where a sign-in stands now: time ends one without a word in the database. */
export type Standing = SignInRow['status'] | 'expired';

export function standingOf(
  { status, expiresAt, answeredAt }: Pick<SignInRow, 'status' | 'expiresAt' | 'answeredAt'>,
  now = Date.now(),
): Standing {
  if (status === 'open' && expiresAt.getTime() <= now) return 'expired';
  if (status === 'answering' && (answeredAt?.getTime() ?? 0) + answerLimit <= now) return 'failed';
  return status;
}

/** What a row's secrets are sealed for. */
export function purposeOf(signInId: string): string {
  return `sign-in ${signInId}`;
}

/** @throws Error where the server's secret is another than it was */
export function secretsOf({ seal }: Pick<Services, 'seal'>, row: SignInRow): SignInSecrets {
  // SAFETY: only `requestAuthorization` seals for this purpose.
  return JSON.parse(seal.open(row.secrets, purposeOf(row.id))) as SignInSecrets;
}

export function findByTicket(db: Database, ticket: string): Promise<SignInRow | undefined> {
  return find(db, eq(signIns.ticketHash, hashOf(ticket)));
}

export function findByState(db: Database, state: string): Promise<SignInRow | undefined> {
  return find(db, eq(signIns.stateHash, hashOf(state)));
}

async function find(db: Database, which: SQL): Promise<SignInRow | undefined> {
  const [row] = await db.select().from(signIns).where(which);
  return row;
}

/** The software that a sign-in is for; undefined where this server has no client there any more. */
export async function providerOf(
  { db, providers }: Pick<Services, 'db' | 'providers'>,
  { connectionId }: SignInRow,
): Promise<Provider | undefined> {
  const [connection] = await db
    .select({ key: connections.integrationKey })
    .from(connections)
    .where(eq(connections.id, connectionId));
  return connection && providers.get(connection.key);
}

/** Gives a sign-in to the first browser that asks. */
export async function giveTo(db: Database, id: string, browserHash: string): Promise<boolean> {
  const given = await db
    .update(signIns)
    .set({ browserHash })
    .where(and(eq(signIns.id, id), isNull(signIns.browserHash)))
    .returning({ id: signIns.id });
  return given.length > 0;
}

/** Takes the one answer that a sign-in may have. */
export async function takeAnswer(db: Database, id: string): Promise<boolean> {
  const now = new Date();
  const taken = await db
    .update(signIns)
    .set({ status: 'answering', answeredAt: now })
    .where(and(eq(signIns.id, id), eq(signIns.status, 'open'), gt(signIns.expiresAt, now)))
    .returning({ id: signIns.id });
  return taken.length > 0;
}

/** Ends a sign-in whose answer was taken. Returns whether nothing else has ended it meanwhile. */
export async function settle(
  db: Database,
  id: string,
  outcome: { status: 'granted' } | { status: 'refused' | 'failed'; reason: SignInReason },
): Promise<boolean> {
  const settled = await db
    .update(signIns)
    .set(outcome)
    .where(
      and(
        eq(signIns.id, id),
        eq(signIns.status, 'answering'),
        gt(signIns.answeredAt, new Date(Date.now() - answerLimit)),
      ),
    )
    .returning({ id: signIns.id });
  return settled.length > 0;
}

/** Ends all sign-ins of a connection that are not over. */
export async function cancelSignIns(db: Database, connectionId: string): Promise<void> {
  await db
    .update(signIns)
    .set({ status: 'cancelled' })
    .where(and(eq(signIns.connectionId, connectionId), inArray(signIns.status, ['open', 'answering'])));
}

/** Fails what an earlier process was working on when it ended. */
export async function failUnfinished(db: Database): Promise<void> {
  await db
    .update(signIns)
    .set({ status: 'failed', reason: 'signIn.providerFailed' satisfies SignInReason })
    .where(eq(signIns.status, 'answering'));
}

/** Forgets sign-ins of long ago. What was granted stays. */
export async function removeOldSignIns(db: Database): Promise<void> {
  await db.delete(signIns).where(lt(signIns.expiresAt, new Date(Date.now() - forgottenAfter)));
}
