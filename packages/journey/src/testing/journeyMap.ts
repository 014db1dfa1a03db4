import { linkMachine } from '../link.machine.ts';
import type { LinkMeta, LinkTag } from '../link.types.ts';

/** One way out of a state. */
export interface MapTransition {
  /** What it answers: an event, `after <delay>`, `done` or `error` of an effect, or `always`. */
  readonly on: string;
  /** Name of the condition, or null. */
  readonly guard: string | null;
  /** Path of the state it leads to, or null where the state stays. */
  readonly target: string | null;
}

/** One state of the journey, as plain data. */
export interface MapState {
  readonly key: string;
  /** The keys that lead to it, with dots between, e.g. `journey.linking.authorizing`. */
  readonly path: string;
  readonly meta: LinkMeta;
  readonly tags: readonly LinkTag[];
  /** Whether its states hold at the same time. */
  readonly parallel: boolean;
  readonly transitions: readonly MapTransition[];
  readonly states: readonly MapState[];
}

type Node = typeof linkMachine.root;

function conditionOf(guard: unknown): string | null {
  if (typeof guard === 'string') return guard;
  return guard instanceof Object && 'type' in guard ? String(guard.type) : null;
}

/** `xstate.done.actor.0.link.journey…` is `done`, `xstate.after.waitLimit.link…` is `after waitLimit`. */
function nameOf(event: string): string {
  const [library, kind = '', delay = ''] = event.split('.');
  if (library !== 'xstate') return event;
  return kind === 'after' ? `after ${delay}` : kind;
}

function toState(node: Node): MapState {
  const { key, path, meta, tags, type, always = [] } = node;
  const named = [...node.transitions].flatMap(([event, all]) => all.map((each) => ({ ...each, on: nameOf(event) })));
  return {
    key,
    path: path.join('.'),
    meta: meta ?? {},
    // SAFETY: the types of the setup allow no other tags.
    tags: [...tags] as LinkTag[],
    parallel: type === 'parallel',
    transitions: [...named, ...always.map((each) => ({ ...each, on: 'always' }))].map(({ on, guard, target }) => ({
      on,
      guard: conditionOf(guard),
      target: target?.[0]?.path.join('.') ?? null,
    })),
    // SAFETY: the states of a node are nodes of the same machine.
    states: (Object.values(node.states) as Node[]).map(toState),
  };
}

/** The machine as it is, to be drawn: every state with its ways out. */
export const journeyMap: MapState = toState(linkMachine.root);
