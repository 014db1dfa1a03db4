import { linkSetup } from './link.setup.ts';
import { consenting, landing, selecting } from './states/choosing.state.ts';
import { collecting } from './states/collecting.state.ts';
import { linking } from './states/linking.state.ts';
import { opening, unavailable } from './states/opening.state.ts';

/** Every required report is stored and the connection is linked. */
const complete = linkSetup.createStateConfig({
  id: 'complete',
  meta: { screen: 'complete' },
  tags: 'resumable',
});

/** Beside the journey: whether the customer is being asked about leaving, so that an upload goes on meanwhile. */
const exit = linkSetup.createStateConfig({
  initial: 'present',
  states: {
    present: {
      on: {
        'flow.close': [{ guard: 'hasNothingToLose', target: 'left' }, { target: 'leaving' }],
        'flow.finish': { guard: 'isLinked', target: 'left', actions: 'emitFinished' },
      },
    },
    leaving: {
      tags: 'leaving',
      on: { 'flow.stay': 'present', 'flow.leave': 'left' },
    },
    left: { entry: 'emitClosed' },
  },
});

/**
 * The connection journey. Start it with `linkMachine.provide({ actors: createLinkActors(ports) })` and a
 * {@link LinkInput}; ask it with the selectors.
 */
export const linkMachine = linkSetup.createMachine({
  id: 'link',
  type: 'parallel',
  context: ({ input }) => ({
    journeyId: input.journeyId,
    landing: input.landing ?? false,
    saved: input.saved ?? null,
    session: null,
    integration: null,
    consent: null,
    connection: null,
    position: 0,
    file: null,
    interrupted: null,
    layout: {},
    inspection: null,
    progress: null,
    problem: null,
  }),
  states: {
    journey: {
      initial: 'opening',
      states: { opening, unavailable, landing, selecting, consenting, linking, collecting, complete },
    },
    exit,
  },
});
