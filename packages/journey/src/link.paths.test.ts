import type { Connection, ReceivedReport, Session } from '@linkflow/contract';
import { describe, expect, it } from 'vitest';
import { type AnyEventObject, type SnapshotFrom, transition } from 'xstate';
import { getShortestPaths, getSimplePaths } from 'xstate/graph';
import { linkMachine } from './link.machine.ts';
import { LinkError, type ProblemCode } from './link.problems.ts';
import { currentKind, withReport } from './link.reports.ts';
import { selectIsLeaving, selectScreen } from './link.selectors.ts';
import { screenIds } from './link.types.ts';
import { clearInspection, createMemoryBackend, memoryIntegrations } from './testing/index.ts';

type MachineSnapshot = SnapshotFrom<typeof linkMachine>;

const receipt = { version: '1', locale: 'en', acceptedAt: '2026-11-01T09:00:00.000Z', text: 'I agree.' };
const byUpload = memoryIntegrations.find(({ key }) => key === 'quickbooks-online');
const bySignIn = memoryIntegrations.find(({ key }) => key === 'ledger');
const empty = await createMemoryBackend().getSession();
const pending = await createMemoryBackend().createConnection({
  integrationKey: 'quickbooks-online',
  method: 'upload',
  consent: receipt,
  idempotencyKey: 'key',
});

function reportOfKind(kind: ReceivedReport['kind'], status: ReceivedReport['status']): ReceivedReport {
  const facts = { id: kind, fileName: `${kind}.csv`, size: 3, receivedAt: '2026-11-01T09:05:00.000Z' };
  return { ...facts, kind, status, summary: null, refusal: null };
}

function sessionWith(connection: Connection): Session {
  if (!byUpload) throw new Error('no such integration');
  return { ...empty, connections: [{ connection, integration: byUpload }] };
}

/** The events of the customer that carry something. All others are their type alone. */
const samples: Record<string, readonly object[]> = {
  'integration.select': [{ integration: byUpload }, { integration: bySignIn }],
  'consent.accept': [{ receipt }],
  'report.drop': [{ file: { handle: 'file-1', name: 'report.csv', size: 3 } }],
  'report.reject': [{ code: 'upload.tooLarge' }],
  'report.adjust': [{ layout: { headerRow: 1 } }],
  'effect.progress': [{ progress: { done: 1, total: 3 } }],
};

/** What each effect answers when all goes well. */
function answerOf(source: string, { context }: MachineSnapshot, session: Session): unknown {
  const { connection, integration } = context;
  const report = reportOfKind(currentKind(context) ?? 'suppliers', 'stored');
  const answers: Record<string, unknown> = {
    openSession: { session, saved: null },
    createConnection: { ...pending, method: integration?.methods[0] },
    inspectReport: clearInspection(report.kind),
    uploadReport: report,
    awaitReport: report,
    completeConnection: { ...connection, status: 'Linked' },
  };
  return answers[source];
}

interface Walk {
  readonly session: Session;
  readonly failures: readonly ProblemCode[];
  readonly leaveOut?: RegExp;
}

/** Every event that the machine itself says a state can receive, timers and answers of effects included. */
function eventsOf(state: MachineSnapshot, { session, failures, leaveOut }: Walk): AnyEventObject[] {
  return state._nodes.flatMap((node) =>
    node.ownEvents.flatMap((type): AnyEventObject[] => {
      if (leaveOut?.test(type)) return [];
      const source = String(node.invoke[0]?.src);
      if (type.startsWith('xstate.done.actor')) return [{ type, output: answerOf(source, state, session) }];
      if (type.startsWith('xstate.error.actor')) return failures.map((code) => ({ type, error: new LinkError(code) }));
      return (samples[type] ?? [{}]).map((facts) => ({ type, ...facts }));
    }),
  );
}

function options(walk: Walk) {
  return {
    input: { journeyId: 'journey-1', landing: true },
    events: (state: MachineSnapshot) => eventsOf(state, walk),
    serializeState: ({ value, context: { position, integration, connection, problem } }: MachineSnapshot) =>
      JSON.stringify([value, position, integration?.key, connection?.reports, connection?.status, problem?.code]),
  };
}

const overlayAndTwins =
  /^(flow\.(close|stay|leave)|network\.online|xstate\.after\..*|effect\.(progress|heard|quiet)|report\.reject)$/;
const overlay = /^flow\.(close|stay|leave)$/;
const everyFailure: readonly ProblemCode[] = [
  'network.unreachable',
  'service.unexpected',
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
  const paths = simplePaths({ session: empty, failures: ['network.unreachable'], leaveOut: overlayAndTwins });

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
    for (const { state } of paths) {
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

describe('every event in every state', () => {
  const walks = [empty, inspecting, finished].map((session) => ({
    session,
    failures: everyFailure,
    leaveOut: overlay,
  }));
  const reached = walks.flatMap((walk) => shortestPaths(walk).map(({ state }) => ({ state, walk })));

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
    const running = [...nodes.values()].filter(({ invoke }) => invoke.length > 0);
    expect(running.length).toBe(7);
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
