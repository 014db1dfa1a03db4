import type { Connection, Integration, Session, SignIn } from '@linkflow/contract';
import {
  createLinkLogic,
  currentKind,
  type LinkContext,
  LinkError,
  type LinkSnapshot,
  type ProblemCode,
  type ScreenId,
  selectAuthorizing,
  selectChoosing,
  selectIsPaused,
  selectScreen,
} from '@linkflow/journey';
import { clearInspection, createMemoryPorts, memoryEntities, memoryIntegrations } from '@linkflow/journey/testing';
import { type AnyStateNode, transition } from 'xstate';
import { getShortestPaths, getSimplePaths } from 'xstate/graph';
import type { World } from './worlds.ts';

/** Something that happens to a journey: the customer does it, time passes, or the server answers an effect. */
export interface Happening {
  readonly type: string;
  readonly effect?: string;
  readonly output?: unknown;
  readonly error?: LinkError;
  readonly integration?: Integration;
}

/** The shortest way to every state, or every way that meets no state twice. */
export type Ways = 'shortest' | 'simple';

export interface Step {
  readonly event: Happening;
  readonly state: LinkSnapshot;
}

/** One way through the journey. */
export interface Path {
  readonly name: string;
  readonly steps: readonly Step[];
}

const logic = createLinkLogic(createMemoryPorts());

/** Where the machine is after an event. */
export function after(state: LinkSnapshot, event: Happening): LinkSnapshot {
  // SAFETY: the machine is typed by what is public of it; these are its own snapshots and events.
  const [next] = transition(logic as never, state as never, event as never) as unknown as [LinkSnapshot];
  return next;
}

/** What changes nothing that is seen, or what a clear file does not offer. Closing is tried at the end of every path. */
const leftOut =
  /^(flow\.|effect\.(?!signal|tabClosed|quiet)|network\.online|report\.(undo|useFor)|xstate\.after\..*\.watching\.answer)/;
/**
 * What a walk along every simple path does not do, so that their number stays countable: other ways to the same place,
 * which the shortest paths take.
 */
const twins =
  /^(nav\.back|report\.(reject|replace|adjust|discard)|upload\.pause|signIn\.(finished|cancel)|method\.upload|effect\.|xstate\.after)/;

/** What the machine would take and the screen does not offer. */
const notOffered: Readonly<Partial<Record<string, readonly string[]>>> = {
  checking: ['nav.back'],
  reviewing: ['nav.back', 'report.drop'],
  received: ['nav.back'],
  authorizing: ['nav.back'],
};

const signIns: readonly SignIn[] = [
  { status: 'waiting', reason: null },
  { status: 'choosing', reason: null },
  { status: 'refused', reason: 'signIn.refused' },
  { status: 'failed', reason: 'signIn.providerFailed' },
  { status: 'expired', reason: 'signIn.timedOut' },
];
const granted: SignIn = { status: 'granted', reason: null };
const idle: SignIn = { status: 'idle', reason: null };

const ownTab = { nonce: 'a-nonce-of-at-least-22-letters', display: 'tab', returnUrl: null };
const samples: Readonly<Record<string, object>> = {
  'consent.accept': { receipt: { version: '1', locale: 'en', acceptedAt: '2026-11-01T09:00:00.000Z', text: 'Yes.' } },
  'report.drop': { file: { handle: 'file-1', name: 'suppliers.csv', size: 3 } },
  'report.reject': { code: 'report.severalFiles' },
  'report.adjust': { layout: {} },
  'signIn.open': { tab: ownTab },
  'entities.choose': { entityIds: [memoryEntities[0]?.id] },
};

/** Software to pick: one by upload, one by sign-in. */
const picks = memoryIntegrations.filter(({ key }) => key === 'quickbooks-online' || key === 'ledger');

/** What the server answers an effect when all goes well. */
function answersOf(effect: string, context: LinkContext, session: Session): readonly unknown[] {
  const { connection, integration, authorization } = context;
  const kind = currentKind(context) ?? 'suppliers';
  const facts = { fileName: `${kind}.csv`, size: 3, receivedAt: '2026-11-01T09:05:00.000Z', refusal: null };
  const report = { id: kind, kind, status: 'stored', summary: null, ...facts };
  const answers: Readonly<Record<string, () => readonly unknown[]>> = {
    openSession: () => [{ session: sessionWith(session, context), saved: null, recipes: [] }],
    createConnection: () => [connectionBy(integration)],
    requestAuthorization: () => [
      authorization ?? { url: 'about:blank', expiresIn: 900, returnOrigin: 'https://link.example' },
    ],
    fetchConnection: () => [
      ...signIns.map((signIn) => ({ ...connection, signIn })),
      { ...connection, status: 'Linked', signIn: granted },
    ],
    cancelAuthorization: () => [{ ...connection, signIn: idle }],
    listEntities: () => [{ results: memoryEntities, chosen: [] }],
    chooseEntities: () => [{ ...connection, status: 'Linked', signIn: granted }],
    inspectReport: () => [clearInspection(kind)],
    uploadReport: () => [report],
    awaitReport: () => [report],
    completeConnection: () => [{ ...connection, status: 'Linked' }],
  };
  return answers[effect]?.() ?? [];
}

/** As the server has it by now. */
function sessionWith(session: Session, { connection, integration, authorization }: LinkContext): Session {
  if (!connection || !integration) return session;
  const signIn = authorization && connection.signIn?.status === 'idle' ? signIns[0] : connection.signIn;
  return { ...session, connections: [{ integration, connection: { ...connection, signIn: signIn ?? null } }] };
}

function connectionBy(integration: Integration | null): Connection {
  const { id = '', key = '', name = '', methods = [], reports = [] } = integration ?? {};
  const method = methods[0] ?? 'upload';
  return {
    id: `connection-${key}-${method}`,
    companyId: 'company-1',
    integrationId: id,
    integrationKey: key,
    platformName: name,
    sourceId: 'source-1',
    sourceType: 'Accounting',
    method,
    status: 'PendingAuth',
    created: '2026-11-01T09:00:00.000Z',
    requiredReports: reports,
    reports: [],
    signIn: method === 'signIn' ? idle : null,
    pulls: [],
    dataConnectionErrors: [],
  };
}

/** How an effect can fail: a file is checked on the customer's computer, where there is no server to be away. */
function failuresOf(effect: string): readonly ProblemCode[] {
  return effect === 'inspectReport' ? ['reader.failed'] : ['network.unreachable', 'session.expired'];
}

/** Everything that can happen to a journey in this state, by what the machine itself says. */
function happeningsIn(state: LinkSnapshot, session: Session, which: Ways): readonly Happening[] {
  const hidden = notOffered[selectScreen(state)] ?? [];
  // SAFETY: the nodes of a snapshot are not in its public type.
  const nodes = (state as unknown as { readonly _nodes: readonly AnyStateNode[] })._nodes;
  return nodes.flatMap((node) =>
    node.ownEvents.flatMap((type): Happening[] => {
      if (leftOut.test(type) || hidden.includes(type)) return [];
      if (which === 'simple' && twins.test(type)) return [];
      if (type === 'effect.tabClosed' && !state.context.tab) return [];
      const effect = String(node.invoke[0]?.src);
      if (type.startsWith('xstate.done.actor')) {
        return answersOf(effect, state.context, session).map((output) => ({ type, effect, output }));
      }
      if (type.startsWith('xstate.error.actor')) {
        return failuresOf(effect).map((code) => ({ type, effect, error: new LinkError(code) }));
      }
      if (type === 'integration.select') return picks.map((integration) => ({ type, integration }));
      return [{ type, ...samples[type] }];
    }),
  );
}

function hasPart({ value }: LinkSnapshot, state: string): boolean {
  return JSON.stringify(value).includes(`"${state}"`);
}

const showsReports: readonly ScreenId[] = ['briefing', 'instructing', 'received'];

/** Two states are one where the customer sees and can do the same. */
function identityOf(state: LinkSnapshot): string {
  const { position, integration, connection, problem, tab } = state.context;
  const screen = selectScreen(state);
  const reports = connection?.reports.map(({ kind, status }) => `${kind} ${status}`);
  return JSON.stringify([
    screen,
    selectAuthorizing(state),
    selectChoosing(state),
    selectIsPaused(state),
    integration?.methods,
    problem?.code,
    hasPart(state, 'authorizing') && tab?.display,
    hasPart(state, 'collecting') && position,
    showsReports.includes(screen) && reports,
  ]);
}

/**
 * Whether time passes only at the end, and only where nothing has failed: more than one clock runs, and what has failed
 * is tried again meanwhile.
 */
function isWalkable({ steps }: Path): boolean {
  const isTime = ({ event: { type } }: Step) => type.startsWith('xstate.after') || type === 'effect.quiet';
  const [before, last] = steps.slice(-2);
  const endsLate = last !== undefined && isTime(last) && before?.state.context.problem != null;
  return !endsLate && !steps.slice(0, -1).some(isTime);
}

function nameOf(steps: readonly Step[]): string {
  return steps
    .map(({ event: { type, effect, error, integration } }) => {
      const [, , delay] = type.split('.');
      if (type.startsWith('xstate.after')) return `after ${delay}`;
      if (effect) return error ? `${effect} fails, ${error.problem.code}` : effect;
      return integration ? `${type} ${integration.name}` : type;
    })
    .join(' → ');
}

/** The shortest way to every state that is not known yet, or every way that meets no state twice. */
export async function pathsThrough(world: World, which: Ways, known = new Set<string>()): Promise<readonly Path[]> {
  const session = await (await world.create()).getSession();
  const ways = which === 'simple' ? getSimplePaths : getShortestPaths;
  const options = {
    input: { journeyId: 'journey-1', landing: true },
    events: (state: LinkSnapshot) => happeningsIn(state, session, which),
    serializeState: identityOf,
  };
  // SAFETY: the graph functions are typed for any machine; these options are made for this one.
  const found = ways(logic as never, options as never) as unknown as readonly { readonly steps: readonly Step[] }[];
  const paths = found.map(({ steps }) => replayed(steps));
  return paths.filter(isWalkable).filter(({ steps }) => {
    const identity = identityOf(lastOf(steps).state);
    if (which === 'shortest' && known.has(identity)) return false;
    known.add(identity);
    return true;
  });
}

/** The graph keeps one of several states that are one to the customer: which one it is, only the events tell. */
function replayed(steps: readonly Step[]): Path {
  const [first, ...others] = steps;
  if (!first) throw new Error('a path without a start');
  const again = [first];
  for (const { event, state } of others) {
    const next = after(lastOf(again).state, event);
    if (identityOf(next) !== identityOf(state))
      throw new Error(`${nameOf(others)} leads to ${JSON.stringify(next.value)}`);
    again.push({ event, state: next });
  }
  return { name: nameOf(others), steps: again };
}

export function lastOf(steps: readonly Step[]): Step {
  const last = steps.at(-1);
  if (!last) throw new Error('a path without a step');
  return last;
}
