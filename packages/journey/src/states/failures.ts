import type { Connection } from '@linkflow/contract';
import { failureOf, type Problem, problem } from '../link.problems.ts';

/** Keeps and reports the problem of an effect that failed. */
export const noteProblem = {
  type: 'meetProblem',
  params: ({ event }: { event: object }): Problem => failureOf(event),
} as const;

/** Keeps and reports that an answer or any progress took too long. */
export const noteTimeout = { type: 'meetProblem', params: (): Problem => problem('network.timeout') } as const;

/** Where a failed effect leads from anywhere, before the state itself says what else it does. */
export const failures = [
  { guard: 'isSessionOver', target: '#unavailable', actions: noteProblem },
  { guard: 'isOutdated', target: '#opening', actions: noteProblem },
] as const;

/** Where a failed step of the sign-in leads: to another try, or to what can be done instead. */
export const signInFailures = [
  ...failures,
  { guard: 'isRetryableFailure', target: 'failed', actions: noteProblem },
  { target: '#signInFailed', actions: noteProblem },
] as const;

/** An attempt that gets no answer in time has failed. */
export const inTime = { after: { waitLimit: { target: 'failed', actions: noteTimeout } } } as const;

/** Keeps the connection that an effect answered with. */
export const keepAnswer = {
  type: 'keepConnection',
  params: ({ event }: { event: { output: Connection } }) => event.output,
} as const;

/** A failed attempt waits here: it is made again on demand, when the network is back, and by itself after a while. */
export const failed = {
  exit: 'forgetProblem',
  on: {
    'problem.retry': 'trying',
    'network.online': { guard: 'isRetryable', target: 'trying' },
  },
  after: { retryDelay: { guard: 'isRetryable', target: 'trying' } },
} as const;
