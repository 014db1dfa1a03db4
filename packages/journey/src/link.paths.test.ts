import type { Connection, Integration, ReceivedReport, Session, SignIn } from '@linkflow/contract';
import { describe, expect, it } from 'vitest';
import { type AnyEventObject, type SnapshotFrom, transition } from 'xstate';
import { getShortestPaths, getSimplePaths } from 'xstate/graph';
import { linkMachine } from './link.machine.ts';
import { LinkError, type ProblemCode } from './link.problems.ts';
import { currentKind, withReport } from './link.reports.ts';
import { selectIsLeaving, selectScreen } from './link.selectors.ts';
import { type ScreenId, screenIds } from './link.types.ts';
import { clearInspection, createMemoryBackend, memoryEntities, memoryIntegrations } from './testing/index.ts';

type MachineSnapshot = SnapshotFrom<typeof linkMachine>;

const receipt = { version: '1', locale: 'en', acceptedAt: '2026-11-01T09:00:00.000Z', text: 'I agree.' };
const byUpload = integrationOf('quickbooks-online');
const bySignIn = integrationOf('ledger');
const idle: SignIn = { status: 'idle', reason: null };
const empty = await createMemoryBackend().getSession();
const pending = await createMemoryBackend().createConnection({
  integrationKey: 'quickbooks-online',
  method: 'upload',
  consent: receipt,
  idempotencyKey: 'key',
});

function integrationOf(key: string): Integration {
  const integration = memoryIntegrations.find((one) => one.key === key);
  if (!integration) throw new Error(`no integration ${key}`);
  return integration;
}

function reportOfKind(kind: ReceivedReport['kind'], status: ReceivedReport['status']): ReceivedReport {
  const facts = { id: kind, fileName: `${kind}.csv`, size: 3, receivedAt: '2026-11-01T09:05:00.000Z' };
  return { ...facts, kind, status, summary: null, refusal: null };
}

function sessionWith(connection: Connection): Session {
  return { ...empty, connections: [{ connection, integration: integrationOf(connection.integrationKey) }] };
}

const signingIn: Connection = { ...pending, integrationKey: 'ledger', method: 'signIn', signIn: idle };
const granted: Connection = { ...signingIn, status: 'Linked', signIn: { status: 'granted', reason: null } };

/** Everything the server can say of a sign-in. */
const everySignIn: readonly Connection[] = [
  ...(['waiting', 'choosing'] as const).map((status) => ({ ...signingIn, signIn: { status, reason: null } })),
  ...(['refused', 'failed', 'expired'] as const).map((status) => ({
    ...signingIn,
    signIn: { status, reason: 'signIn.roleMissing' },
  })),
  granted,
];

/** The events of the customer that carry something. All others are their type alone. */
const samples: Record<string, readonly object[]> = {
  'consent.accept': [{ receipt }],
  'report.drop': [{ file: { handle: 'file-1', name: 'report.csv', size: 3 } }],
  'report.reject': [{ code: 'upload.tooLarge' }],
  'report.adjust': [{ layout: { headerRow: 1 } }],
  'signIn.open': [{ tab: { nonce: 'a-nonce-of-at-least-22-letters', display: 'tab', returnUrl: null } }],
  'entities.choose': [{ entityIds: ['entity-1'] }],
  'effect.progress': [{ progress: { done: 1, total: 3 } }],
  'effect.previewed': [{ inspection: clearInspection('suppliers') }],
  'report.useFor': [{ kind: 'bills' }],
};

/** What each effect can answer when all goes well. */
function answersOf(source: string, { context }: MachineSnapshot, session: Session): readonly unknown[] {
  const { connection, integration } = context;
  const report = reportOfKind(currentKind(context) ?? 'suppliers', 'stored');
  const answers: Record<string, readonly unknown[]> = {
    openSession: [{ session, saved: null, recipes: [] }],
    createConnection: [integration?.methods[0] === 'signIn' ? signingIn : pending],
    requestAuthorization: [{ url: 'https://link.example/start', expiresIn: 900, returnOrigin: 'https://link.example' }],
    fetchConnection: everySignIn,
    cancelAuthorization: [{ ...signingIn, signIn: idle }, granted],
    listEntities: [{ results: memoryEntities, chosen: [] }],
    chooseEntities: [granted],
    inspectReport: [clearInspection(report.kind)],
    uploadReport: [report],
    awaitReport: [report],
    completeConnection: [{ ...connection, status: 'Linked' }],
  };
  return answers[source] ?? [];
}

interface Walk {
  readonly session: Session;
  readonly failures: readonly ProblemCode[];
  readonly leaveOut?: RegExp;
  /** Software that can be picked. */
  readonly picks: readonly Integration[];
}

/** Every event that the machine itself says a state can receive, timers and answers of effects included. */
function eventsOf(state: MachineSnapshot, { session, failures, leaveOut, picks }: Walk): AnyEventObject[] {
  return state._nodes.flatMap((node) =>
    node.ownEvents.flatMap((type): AnyEventObject[] => {
      if (leaveOut?.test(type)) return [];
      const source = String(node.invoke[0]?.src);
      if (type.startsWith('xstate.done.actor')) {
        return answersOf(source, state, session).map((output) => ({ type, output }));
      }
      if (type.startsWith('xstate.error.actor')) return failures.map((code) => ({ type, error: new LinkError(code) }));
      if (type === 'integration.select') return picks.map((integration) => ({ type, integration }));
      return (samples[type] ?? [{}]).map((facts) => ({ type, ...facts }));
    }),
  );
}

function serializeState({ value, context: { position, integration, connection, problem } }: MachineSnapshot): string {
  const { key, methods } = integration ?? {};
  return JSON.stringify([value, position, key, methods, connection?.reports, connection?.status, problem?.code]);
}

function options(walk: Walk) {
  return {
    input: { journeyId: 'journey-1', landing: true },
    events: (state: MachineSnapshot) => eventsOf(state, walk),
    serializeState,
  };
}

const overlayAndTwins =
  /^(flow\.(close|stay|leave)|network\.online|xstate\.after\..*|effect\.(progress|previewed|heard|quiet)|report\.(reject|adjust|undo|useFor)|signIn\.open)$/;
const overlay = /^flow\.(close|stay|leave)$/;
const everyFailure: readonly ProblemCode[] = [
  'network.unreachable',
  'service.unexpected',
  'signIn.lost',
  'session.expired',
  'connection.unknown',
  'report.empty',
];
const inspecting = sessionWith(withReport(pending, reportOfKind('suppliers', 'inspecting')));
const finished = sessionWith({ ...pending, status: 'Linked' });

// SAFETY: the graph functions are typed for any machine; these options are made for this one.
const simplePaths = (walk: Walk) => getSimplePaths(linkMachine, options(walk) as never);
const shortestPaths = (walk: Walk) => getShortestPaths(linkMachine, options(walk) as never);

describe('every simple path of the journey', () => {
  const paths = simplePaths({
    session: empty,
    failures: ['network.unreachable'],
    leaveOut: overlayAndTwins,
    picks: [byUpload, bySignIn],
  });

  it('ends on a screen, with a context that is plain JSON', () => {
    expect(paths.length).toBeGreaterThan(1000);
    for (const { state } of paths) {
      expect(screenIds).toContain(selectScreen(state));
      expect(JSON.parse(JSON.stringify(state.context))).toEqual(state.context);
    }
  });

  it('gives consent before a connection exists, and a connection before a file is chosen', () => {
    for (const { state } of paths) {
      if (state.context.connection) expect(state.context.consent).toEqual(receipt);
      if (state.context.file) expect(state.context.connection).not.toBeNull();
    }
  });

  it('is complete only with every required report stored', () => {
    const complete = paths.filter(({ state }) => selectScreen(state) === 'complete');
    expect(complete.length).toBeGreaterThan(0);
    for (const { state } of complete) {
      const stored = state.context.connection?.reports.map(({ kind, status }) => `${kind} ${status}`);
      expect(stored?.sort()).toEqual(['bills stored', 'suppliers stored']);
    }
  });

  it('can be left from its end, and staying changes nothing', () => {
    const ends = new Map(paths.map(({ state }) => [serializeState(state), state]));
    for (const state of ends.values()) {
      const [asked] = transition(linkMachine, state, { type: 'flow.close' });
      if (!selectIsLeaving(asked)) {
        expect(asked.value).toEqual(state.value);
        continue;
      }
      expect(selectScreen(asked)).toBe(selectScreen(state));
      expect(transition(linkMachine, asked, { type: 'flow.stay' })[0].value).toEqual(state.value);
      expect(transition(linkMachine, asked, { type: 'flow.leave' })[0].value).toEqual(state.value);
    }
  });
});

describe('every simple path through linking', () => {
  const twins =
    /^(flow\..*|landing.*|integration\.confirm|method\.upload|nav\.back|network\.online|problem\.retry|effect\..*|xstate\.after\.waitLimit.*)$/;
  const paths = simplePaths({
    session: sessionWith(signingIn),
    failures: ['session.expired', 'signIn.lost'],
    leaveOut: twins,
    picks: [bySignIn],
  });
  const isAt = (screen: ScreenId) => paths.filter(({ state }) => selectScreen(state) === screen);

  it('ends on a screen, with a context that is plain JSON', () => {
    expect(paths.length).toBeGreaterThan(10_000);
    for (const { state } of paths) {
      expect(screenIds).toContain(selectScreen(state));
      expect(JSON.parse(JSON.stringify(state.context))).toEqual(state.context);
    }
  });

  it('is complete only when the server has said so', () => {
    expect(isAt('complete').length).toBeGreaterThan(0);
    for (const { state } of isAt('complete')) expect(state.context.connection?.status).toBe('Linked');
  });

  it('asks for the companies only after access', () => {
    expect(isAt('choosingEntities').length).toBeGreaterThan(0);
    for (const { state } of isAt('choosingEntities')) expect(state.context.connection?.signIn?.status).toBe('choosing');
  });

  it('says why it ended where it ended without access', () => {
    expect(isAt('signInFailed').length).toBeGreaterThan(0);
    for (const { state } of isAt('signInFailed')) expect(state.context.problem?.code).toMatch(/^signIn\./);
  });
});

describe('every event in every state', () => {
  const walks = [empty, inspecting, finished, sessionWith(signingIn)].map((session) => ({
    session,
    picks: [byUpload, bySignIn],
    failures: everyFailure,
    leaveOut: overlay,
  }));
  const paths = walks.flatMap((walk) => shortestPaths(walk).map(({ state }) => ({ state, walk })));
  const reached = [...new Map(paths.map((path) => [serializeState(path.state), path])).values()];

  it('leads to a screen that offers a way on', () => {
    for (const { state, walk } of reached) {
      for (const event of eventsOf(state, walk)) {
        // SAFETY: effect events are not in the machine's public event type.
        const [next] = transition(linkMachine, state, event as never);
        expect(screenIds).toContain(selectScreen(next));
        if (next.matches({ exit: 'finished' })) continue;
        const ways = eventsOf(next, walk);
        expect(ways.length, `a way on from ${JSON.stringify(next.value)}`).toBeGreaterThan(0);
      }
    }
  });

  it('reaches every screen of the list, and no other', () => {
    expect([...new Set(reached.map(({ state }) => selectScreen(state)))].sort()).toEqual([...screenIds].sort());
  });

  it('answers a timer and a failure wherever an effect runs', () => {
    const nodes = new Map(reached.flatMap(({ state }) => state._nodes.map((node) => [node.id, node] as const)));
    const running = [...nodes.values()].filter(({ invoke }) => invoke.length > 0 && invoke[0]?.src !== 'watchSignIn');
    expect(running.length).toBe(12);
    for (const { id, ownEvents } of running) {
      expect(
        ownEvents.some((type) => type.startsWith('xstate.error.actor')),
        `${id} can fail`,
      ).toBe(true);
      const limits = ownEvents.filter((type) => type.includes('waitLimit') || type === 'effect.quiet');
      expect(limits, `${id} has a limit`).toHaveLength(1);
    }
  });
});
