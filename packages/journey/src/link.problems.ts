import type { Connection } from '@linkflow/contract';

/** Who can mend it: the customer by another choice or file, the network by coming back, or the service behind the flow. */
export type ProblemActor = 'customer' | 'network' | 'service';

interface ProblemKind {
  readonly actor: ProblemActor;
  /** Whether the same attempt may succeed later without any change. */
  readonly retryable: boolean;
}

/**
 * The error catalogue: every failure a customer can meet. The words are in the messages of the view;
 * what can be done next is in the machine.
 */
export const problemKinds = {
  'network.offline': { actor: 'network', retryable: true },
  'network.unreachable': { actor: 'network', retryable: true },
  'network.timeout': { actor: 'network', retryable: true },
  'service.failed': { actor: 'service', retryable: true },
  'service.busy': { actor: 'service', retryable: true },
  'service.unexpected': { actor: 'service', retryable: false },
  'session.expired': { actor: 'service', retryable: false },
  'session.unknown': { actor: 'service', retryable: false },
  'integration.unknown': { actor: 'customer', retryable: false },
  'signIn.unavailable': { actor: 'service', retryable: false },
  'signIn.refused': { actor: 'customer', retryable: false },
  'signIn.roleMissing': { actor: 'customer', retryable: false },
  'signIn.noEntities': { actor: 'customer', retryable: false },
  'signIn.providerFailed': { actor: 'service', retryable: false },
  'signIn.timedOut': { actor: 'customer', retryable: false },
  'signIn.closed': { actor: 'customer', retryable: false },
  'signIn.lost': { actor: 'service', retryable: false },
  'connection.unknown': { actor: 'service', retryable: false },
  'connection.complete': { actor: 'customer', retryable: false },
  'reports.missing': { actor: 'customer', retryable: false },
  'upload.tooLarge': { actor: 'customer', retryable: false },
  'upload.fileChanged': { actor: 'customer', retryable: false },
  'report.empty': { actor: 'customer', retryable: false },
  'report.pdf': { actor: 'customer', retryable: false },
  'report.image': { actor: 'customer', retryable: false },
  'report.oldExcel': { actor: 'customer', retryable: false },
  'report.password': { actor: 'customer', retryable: false },
  'report.html': { actor: 'customer', retryable: false },
  'report.zip': { actor: 'customer', retryable: false },
  'report.unreadable': { actor: 'customer', retryable: false },
  'report.noRows': { actor: 'customer', retryable: false },
  'report.noKnownColumns': { actor: 'customer', retryable: false },
  'report.columnMissing': { actor: 'customer', retryable: false },
  'report.wrongKind': { actor: 'customer', retryable: false },
  'report.severalFiles': { actor: 'customer', retryable: false },
  'reader.failed': { actor: 'service', retryable: true },
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof problemKinds;

/** One failure, as plain data. */
export interface Problem {
  readonly code: ProblemCode;
  readonly actor: ProblemActor;
  readonly retryable: boolean;
  /** Of the server's answer, for support. */
  readonly correlationId?: string;
  /** For a programmer's log, never shown to a customer. */
  readonly detail?: string;
}

/** Makes the problem of a code. */
export function problem(code: ProblemCode, extra: Pick<Problem, 'correlationId' | 'detail'> = {}): Problem {
  return { code, ...problemKinds[code], ...extra };
}

/** What a port rejects with when it knows what went wrong. Anything else counts as `service.unexpected`. */
export class LinkError extends Error {
  readonly problem: Problem;

  constructor(code: ProblemCode, extra: Pick<Problem, 'correlationId' | 'detail'> = {}) {
    super(`LinkFlow: ${code}${extra.detail ? ` (${extra.detail})` : ''}`);
    this.name = 'LinkError';
    this.problem = problem(code, extra);
  }
}

/** The problem a rejected port means. */
export function toProblem(error: unknown): Problem {
  if (error instanceof LinkError) return error.problem;
  return problem('service.unexpected', { detail: error instanceof Error ? error.message : String(error) });
}

/** The problem of a sign-in that ended without access. */
export function signInProblem(connection: Connection | null): Problem {
  const reason = connection?.signIn?.reason ?? '';
  return isProblemCode(reason) ? problem(reason) : problem('signIn.providerFailed', { detail: reason });
}

/** The problem behind the event of a failed effect (`xstate.error.actor.*`). */
export function failureOf(event: object): Problem {
  return toProblem('error' in event ? event.error : undefined);
}

/** Whether a string, such as one from the server, is a code of the catalogue. */
export function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(problemKinds, code);
}
