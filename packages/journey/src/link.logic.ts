import type { ActorLogic, ActorSystem, Snapshot, StateValue } from 'xstate';
import { createLinkActors } from './link.actors.ts';
import { linkMachine } from './link.machine.ts';
import type { LinkPorts } from './link.ports.ts';
import type { LinkContext, LinkEmitted, LinkEvent, LinkInput, LinkTag, ScreenId } from './link.types.ts';

/** A moment of the journey. Ask it with the selectors. */
export type LinkSnapshot = Snapshot<unknown> & {
  readonly value: StateValue;
  readonly context: LinkContext;
  hasTag(tag: LinkTag): boolean;
  getMeta(): Record<string, { readonly screen?: ScreenId } | undefined>;
};

/** What `createActor` of XState and `useActorRef` of `@xstate/react` start. */
export type LinkLogic = ActorLogic<
  LinkSnapshot,
  LinkEvent,
  LinkInput,
  ActorSystem<{ actors: Record<string, never> }>,
  LinkEmitted
>;

/** The journey with its effects done through the given ports. */
export function createLinkLogic(ports: LinkPorts): LinkLogic {
  // SAFETY: the machine's own type is a thousand lines; LinkLogic is what of it is public.
  return linkMachine.provide({ actors: createLinkActors(ports) }) as unknown as LinkLogic;
}
