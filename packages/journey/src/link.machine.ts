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

/** Beside the journey, so that an upload goes on meanwhile: whether the customer is being asked about leaving. */
const exit = linkSetup.createStateConfig({
  initial: 'present',
  states: {
    present: {
      on: {
        'flow.close': [{ guard: 'hasNothingToLose', actions: 'emitClosed' }, { target: 'leaving' }],
        'flow.finish': { guard: 'isLinked', target: 'finished', actions: 'emitFinished' },
      },
    },
    leaving: {
      tags: 'leaving',
      on: { 'flow.stay': 'present', 'flow.leave': { target: 'present', actions: 'emitClosed' } },
    },
    finished: { tags: 'finished' },
  },
});

/** The connection journey, without its effects: `createLinkLogic` gives it those. */
export const linkMachine = linkSetup.createMachine({
  id: 'link',
  type: 'parallel',
  context: ({ input }) => ({
    journeyId: input.journeyId,
    landing: input.landing ?? false,
    session: null,
    integration: null,
    consent: null,
    connection: null,
    told: false,
    tab: null,
    authorization: null,
    entities: null,
    entityIds: [],
    polls: 0,
    position: 0,
    file: null,
    interrupted: null,
    layout: {},
    past: [],
    remembered: false,
    origin: null,
    recipes: [],
    sent: [],
    inspection: null,
    preview: null,
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
