import { linkSetup } from '../link.setup.ts';
import { failed, inTime, noteProblem } from './failures.ts';

/** Asks the server who the customer is and what is there already, then goes to where the journey stands. */
export const opening = linkSetup.createStateConfig({
  id: 'opening',
  meta: { screen: 'opening' },
  initial: 'trying',
  states: {
    trying: {
      invoke: {
        src: 'openSession',
        onDone: { target: 'deciding', actions: { type: 'keepSession', params: ({ event }) => event.output } },
        onError: [
          { guard: 'isSessionOver', target: '#unavailable', actions: noteProblem },
          { target: 'failed', actions: noteProblem },
        ],
      },
      ...inTime,
    },
    failed,
    deciding: {
      entry: 'forgetProblem',
      always: [
        { guard: 'isLinked', target: '#complete', actions: 'tellLinked' },
        { guard: 'isSignInConnection', target: '#signIn' },
        { guard: 'hasReceivedSome', target: '#report' },
        { guard: 'hasConnection', target: '#briefing' },
        { guard: 'hasIntegration', target: '#selecting' },
        { guard: 'showsLanding', target: '#landing' },
        { target: '#selecting' },
      ],
    },
  },
});

/** The link or its session has ended. Trying again helps where the host can give a new token. */
export const unavailable = linkSetup.createStateConfig({
  id: 'unavailable',
  meta: { screen: 'unavailable' },
  on: { 'problem.retry': { target: '#opening', actions: 'forgetProblem' } },
});
