import type { ActorLogic, ActorSystem } from 'xstate';
import { createLinkActors } from './link.actors.ts';
import { linkMachine } from './link.machine.ts';
import type { LinkPorts } from './link.ports.ts';
import type { LinkEmitted, LinkEvent, LinkInput, LinkSnapshot } from './link.types.ts';

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
