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
import { printOf, recipeFor, withRecipe } from './link.recipes.ts';
import {
  currentKind,
  firstMissing,
  otherKindOf,
  reportOf,
  unusableBecause,
  withReport,
  withSent,
} from './link.reports.ts';
import { resume } from './link.resume.ts';
import type { EffectEvent, LinkContext, LinkEmitted, LinkEvent, LinkInput, LinkMeta, LinkTag } from './link.types.ts';

const noFile = {
  file: null,
  layout: {},
  past: [],
  remembered: false,
  origin: null,
  inspection: null,
  preview: null,
  progress: null,
  problem: null,
} as const;

/** How many corrections can be taken back. */
const mostUndone = 50;

const originOf = (context: LinkContext, inspection: ReportInspection): string =>
  context.origin ?? printOf(currentKind(context), inspection);

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
    /** A file that a correction made unusable is still on screen, so that the correction can be taken back. */
    isUnusable: ({ context }, inspection: ReportInspection) =>
      context.past.length === 0 && unusableBecause(inspection) !== null,
    hasRecipe: ({ context }, inspection: ReportInspection) =>
      context.origin === null && recipeFor(context.recipes, originOf(context, inspection)) !== null,
    hasInspection: ({ context }) => context.inspection !== null,
    canUndo: ({ context }) => context.past.length > 0,
    canUseFor: ({ context, event }) => event.type === 'report.useFor' && otherKindOf(context) === event.kind,
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
    keepSession: assign(({ context }, { session, saved, recipes }: OpenedSession) => ({
      session,
      recipes,
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
    keepConnection: assign(({ context }, connection: Connection) => ({
      connection,
      sent: connection.id === context.connection?.id ? context.sent : [],
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
    adjustLayout: assign(({ event, context: { past, layout } }) =>
      event.type === 'report.adjust'
        ? { layout: event.layout, past: [...past, layout].slice(-mostUndone), remembered: false }
        : {},
    ),
    undoLayout: assign(({ context: { past } }) => ({
      layout: past.at(-1) ?? {},
      past: past.slice(0, -1),
      remembered: false,
    })),
    applyRecipe: assign(({ context }, inspection: ReportInspection) => {
      const origin = originOf(context, inspection);
      return { origin, layout: recipeFor(context.recipes, origin) ?? {}, past: [{}], remembered: true };
    }),
    useFor: assign(({ event, context }) =>
      event.type === 'report.useFor'
        ? {
            ...noFile,
            file: context.file,
            position: context.connection?.requiredReports.indexOf(event.kind) ?? context.position,
          }
        : {},
    ),
    keepPreview: assign(({ context }, preview: ReportInspection) => ({ preview, origin: originOf(context, preview) })),
    keepInspection: assign(({ context }, inspection: ReportInspection) => ({
      inspection,
      preview: null,
      origin: originOf(context, inspection),
    })),
    keepReport: assign(({ context }, report: ReceivedReport) => ({
      ...noFile,
      recipes: withRecipe(context.recipes, context.origin, context.layout),
      sent: withSent(context, report),
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
