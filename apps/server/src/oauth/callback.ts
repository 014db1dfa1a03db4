import type { SignInReason } from '@linkflow/contract';
import { connectionErrors } from '../db/schema.ts';
import type { Provider } from '../providers/provider.types.ts';
import type { Puller } from '../pulls/puller.ts';
import type { Services } from '../services.ts';
import { recordConnectionEvent } from '../webhooks/recordEvent.ts';
import { exchange, returnTokens } from './exchange.ts';
import { causeOf, reasonOfFailure, toConnectionError } from './failures.ts';
import { keepGrant } from './keepGrant.ts';
import { type Outcome, outcomeOfOver } from './outcome.ts';
import {
  findByState,
  providerOf,
  type SignInRow,
  type SignInSecrets,
  secretsOf,
  settle,
  standingOf,
  takeAnswer,
} from './signIns.ts';
import { cookieName, isOfBrowser } from './start.ts';

/** How the customer's return ended. */
export interface Return {
  readonly outcome: Outcome;
  /** The page that waits for it, where the sign-in is this browser's. */
  readonly page?: SignInSecrets['page'];
  readonly connectionId?: string;
}

/** Takes the software's answer. What is forged, foreign, late or repeated changes nothing. */
export async function finishSignIn(
  services: Services,
  puller: Puller,
  query: URLSearchParams,
  cookieOf: (name: string) => string | undefined,
): Promise<Return> {
  const { db, changes, log } = services;
  const state = query.get('state') ?? '';
  const signIn = await findByState(db, state);
  const provider = signIn && (await providerOf(services, signIn));
  if (!provider) return { outcome: 'unknown' };
  if (!isOfBrowser(signIn, cookieOf(cookieName(signIn.id)))) return { outcome: 'foreign' };
  const secrets = secretsOf(services, signIn);
  const { connectionId } = signIn;
  const known = { page: secrets.page, connectionId };
  if (!(await takeAnswer(db, signIn.id))) {
    const now = await findByState(db, state);
    return { outcome: now ? outcomeOfOver(standingOf(now)) : 'unknown', ...known };
  }
  const outcome = await connect(services, puller, { provider, signIn, secrets, query });
  changes.announce(connectionId);
  log.info('signIn.ended', { connectionId, signInId: signIn.id, outcome });
  return { outcome, ...known };
}

interface Answer {
  readonly provider: Provider;
  readonly signIn: SignInRow;
  readonly secrets: SignInSecrets;
  readonly query: URLSearchParams;
}

async function connect(services: Services, puller: Puller, answer: Answer): Promise<Outcome> {
  const { provider, signIn } = answer;
  try {
    const access = await exchange(services, answer);
    const kept = await keepGrant(services, provider, signIn, access);
    if (!kept) {
      await returnTokens(services, provider, signIn.connectionId, access.tokens);
      return 'cancelled';
    }
    puller.read(kept.pullIds);
    return kept.linked ? 'connected' : 'choosing';
  } catch (error) {
    return refuse(services, signIn, reasonOfFailure(provider, error), causeOf(error));
  }
}

async function refuse(
  { db, log }: Services,
  { id, connectionId }: SignInRow,
  reason: SignInReason,
  cause: string,
): Promise<Outcome> {
  const status = reason === 'signIn.refused' || reason === 'signIn.roleMissing' ? 'refused' : 'failed';
  log.info('signIn.refused', { connectionId, signInId: id, reason, cause });
  const settled = await db.transaction(async (tx) => {
    if (!(await settle(tx, id, { status, reason }))) return false;
    const failure = toConnectionError(reason, cause);
    await tx.insert(connectionErrors).values({ connectionId, ...failure });
    const { statusCode, statusText } = failure;
    await recordConnectionEvent(tx, 'connection.failed', connectionId, { failure: { statusCode, statusText } });
    return true;
  });
  return settled ? reason : 'cancelled';
}
