import { signInProblem } from '../link.problems.ts';
import type { LinkContext } from '../link.types.ts';

const noteReason = {
  type: 'meetProblem',
  params: ({ context }: { context: LinkContext }) => signInProblem(context.connection),
} as const;

/** Where a sign-in leads that has ended, by what the server says of it. */
export const outcomes = [
  { guard: 'isLinked', target: '#complete', actions: 'tellLinked' },
  { guard: 'isChoosing', target: '#choosingEntities' },
  { guard: 'isRefused', target: '#signInRefused', actions: noteReason },
  { guard: 'isSignInFailed', target: '#signInFailed', actions: noteReason },
  { guard: 'isTimedOut', target: '#signInTimedOut', actions: noteReason },
  { guard: 'isIdle', target: '#signInInstructing' },
] as const;
