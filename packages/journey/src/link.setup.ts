import {
  type Authorization,
  type Connection,
  type Entity,
  type ReceivedReport,
  type ReportInspection,
  refusalOf,
} from '@linkflow/contract';
import { assign, cancel, emit, enqueueActions, raise, setup } from 'xstate';
import { createLinkActors, type OpenedSession } from './link.actors.ts';
import { failureOf, type Problem, problem } from './link.problems.ts';
import { currentKind, firstMissing, reportOf, unusableBecause, withReport } from './link.reports.ts';
import { resume } from './link.resume.ts';
import type { EffectEvent, LinkContext, LinkEmitted, LinkEvent, LinkInput, LinkMeta, LinkTag } from './link.types.ts';

const noFile = { file: null, layout: {}, inspection: null, progress: null, problem: null } as const;

/** The vocabulary of the journey: what its states may invoke, ask and do. The states themselves are in `states/`. */
export const linkSetup = setup({
  types: {
    context: {} as LinkContext,
    events: {} as LinkEvent | EffectEvent,
    emitted: {} as LinkEmitted,
    input: {} as LinkInput,
    meta: {} as LinkMeta,
    tags: {} as LinkTag,
  },
  actors: createLinkActors(null),
  delays: {
    /** How long one answer may take. */
    waitLimit: 30_000,
    /** Pause before a failed attempt is made again by itself. */
    retryDelay: 5_000,
    /** How long a check or an upload may show no progress. */
    quietLimit: 60_000,
    /** Pause before the server is asked again how the sign-in stands. */
    pollPause: ({ context }) => [1000, 2000][context.polls - 1] ?? 5000,
    /** How long a customer is at the software before the screen offers help. */
    noticeDelay: 60_000,
    /**
     * How long the server may know of nothing after the tab seems closed or the customer says to be done. With the half
     * second after which a closed tab is noticed, the verdict is there within 20 seconds.
     */
    silenceLimit: 18_000,
    /** How long a sign-in may take at all. The server ends it first where it can be asked. */
    signInLimit: ({ context }) => ((context.authorization?.expiresIn ?? 900) + 10) * 1000,
  },
  guards: {
    showsLanding: ({ context }) => context.landing,
    hasIntegration: ({ context }) => context.integration !== null,
    hasConnection: ({ context }) => context.connection !== null,
    hasReceivedSome: ({ context }) => (context.connection?.reports ?? []).some(({ status }) => status !== 'refused'),
    hasMissingReport: ({ context }) => context.connection !== null && firstMissing(context.connection) !== -1,
    isLinked: ({ context }) => context.connection?.status === 'Linked',
    isSignIn: ({ context }) => context.integration?.methods[0] === 'signIn',
    isSignInConnection: ({ context }) => context.connection?.method === 'signIn',
    isIdle: ({ context }) => context.connection?.signIn?.status === 'idle',
    isChoosing: ({ context }) => context.connection?.signIn?.status === 'choosing',
    isRefused: ({ context }) => context.connection?.signIn?.status === 'refused',
    isSignInFailed: ({ context }) => context.connection?.signIn?.status === 'failed',
    isTimedOut: ({ context }) => context.connection?.signIn?.status === 'expired',
    canUpload: ({ context }) => context.integration?.methods.includes('upload') === true,
    isFirstReport: ({ context }) => context.position === 0,
    isStored: ({ context }) => reportOf(context.connection, currentKind(context))?.status === 'stored',
    isInspecting: ({ context }) => reportOf(context.connection, currentKind(context))?.status === 'inspecting',
    isUnusable: (_, inspection: ReportInspection) => unusableBecause(inspection) !== null,
    isReviewable: ({ context }) => context.inspection !== null && refusalOf(context.inspection) === null,
    isRetryable: ({ context }) => context.problem?.retryable === true,
    hasNothingToLose: ({ context }) => context.integration === null || context.connection?.status === 'Linked',
    isRetryableFailure: ({ event }) => failureOf(event).retryable,
    isSessionOver: ({ event }) => /^session\./.test(failureOf(event).code),
    isOutdated: ({ event }) => /^(connection\.|reports\.missing)/.test(failureOf(event).code),
    isSignInOver: ({ event }) => /^signIn\./.test(failureOf(event).code),
    isFileRefused: ({ event }) => /^(report|upload)\./.test(failureOf(event).code),
  },
  actions: {
    keepSession: assign(({ context }, { session, saved }: OpenedSession) => ({
      session,
      ...resume(context, session, saved),
    })),
    pickIntegration: assign({
      integration: ({ event, context }) =>
        event.type === 'integration.select' ? event.integration : context.integration,
    }),
    keepConsent: assign({
      consent: ({ event, context }) => (event.type === 'consent.accept' ? event.receipt : context.consent),
    }),
    useUpload: assign({
      integration: ({ context }) => context.integration && { ...context.integration, methods: ['upload' as const] },
    }),
    tellStarted: enqueueActions(({ enqueue, context }, connection: Connection) => {
      if (connection.id === context.connection?.id) return;
      enqueue.assign({ told: false });
      enqueue.emit({ type: 'connection.started', connection });
    }),
    keepConnection: assign((_, connection: Connection) => ({
      connection,
      position: Math.max(0, firstMissing(connection)),
    })),
    takeTab: assign(({ event }) =>
      event.type === 'signIn.open' ? { tab: event.tab, authorization: null, polls: 0, problem: null } : {},
    ),
    dropTab: assign({ tab: null, authorization: null }),
    keepAuthorization: assign({ authorization: (_, authorization: Authorization) => authorization }),
    countPoll: assign({ polls: ({ context }) => context.polls + 1 }),
    pollSoon: assign({ polls: 0 }),
    keepEntities: assign((_, { results, chosen }: { results: readonly Entity[]; chosen: readonly string[] }) => ({
      entities: results,
      entityIds: chosen,
    })),
    keepChoice: assign({
      entityIds: ({ event, context }) => (event.type === 'entities.choose' ? event.entityIds : context.entityIds),
    }),
    takeFile: assign(({ event }) =>
      event.type === 'report.drop' ? { ...noFile, file: event.file, interrupted: null } : {},
    ),
    dropFile: assign(noFile),
    adjustLayout: assign({
      layout: ({ event, context }) =>
        event.type === 'report.adjust' ? { ...context.layout, ...event.layout } : context.layout,
    }),
    keepInspection: assign({ inspection: (_, inspection: ReportInspection) => inspection }),
    keepReport: assign(({ context }, report: ReceivedReport) => ({
      ...noFile,
      connection: context.connection && withReport(context.connection, report),
    })),
    goToMissing: assign({ position: ({ context }) => (context.connection ? firstMissing(context.connection) : 0) }),
    goBack: assign({ position: ({ context }) => context.position - 1 }),
    noteProgress: assign({
      progress: ({ event, context }) => (event.type === 'effect.progress' ? event.progress : context.progress),
    }),
    forgetProgress: assign({ progress: null }),
    forgetProblem: assign({ problem: null }),
    meetProblem: enqueueActions(({ enqueue, context }, met: Problem) => {
      enqueue.assign({ problem: met });
      if (context.problem?.code !== met.code) enqueue.emit({ type: 'problem.met', problem: met });
    }),
    emitTabClosed: emit({ type: 'problem.met', problem: problem('signIn.closed') }),
    startQuietTimer: raise({ type: 'effect.quiet' }, { id: 'quiet', delay: 'quietLimit' }),
    stopQuietTimer: cancel('quiet'),
    emitConsent: enqueueActions(({ enqueue, event }) => {
      if (event.type === 'consent.accept') enqueue.emit({ type: 'consent.given', receipt: event.receipt });
    }),
    tellLinked: enqueueActions(({ enqueue, context: { told, connection } }) => {
      if (told || !connection) return;
      enqueue.assign({ told: true });
      enqueue.emit({ type: 'connection.linked', connection });
    }),
    emitFinished: emit({ type: 'flow.finished' }),
    emitClosed: emit({ type: 'flow.closed' }),
  },
});
