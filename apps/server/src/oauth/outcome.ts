import type { SignInReason } from '@linkflow/contract';
import type { Standing } from './signIns.ts';

/** How a visit to `/oauth/…` ended, as its page tells it. */
export type Outcome =
  | 'connected'
  /** Access was granted, and the companies to read are to be chosen. */
  | 'choosing'
  | SignInReason
  /** By the customer, or because another sign-in of the connection was granted first. */
  | 'cancelled'
  /** The answer came before. */
  | 'used'
  /** It was begun in another browser. */
  | 'foreign'
  /** Nothing of ours: forged, mistyped or long gone. */
  | 'unknown'
  /** The server failed. */
  | 'broken';

/** What is told where a sign-in is over already. */
export function outcomeOfOver(standing: Standing): Outcome {
  if (standing === 'expired') return 'signIn.timedOut';
  return standing === 'cancelled' ? 'cancelled' : 'used';
}
