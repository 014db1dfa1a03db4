import { linkSetup } from '../link.setup.ts';
import { failed, failures, inTime, keepAnswer, noteProblem } from './failures.ts';
import { connectionOf, connectionRequest } from './inputs.ts';
import { report } from './report.state.ts';

/** The upload branch: the connection, a briefing, then one report after the other, as many as the connection needs. */
export const collecting = linkSetup.createStateConfig({
  id: 'collecting',
  initial: 'requesting',
  states: {
    requesting: {
      meta: { screen: 'requesting' },
      initial: 'trying',
      on: { 'nav.back': { target: '#selecting', actions: 'forgetProblem' } },
      states: {
        trying: {
          invoke: {
            src: 'createConnection',
            input: connectionRequest,
            onDone: {
              target: '#briefing',
              actions: [{ type: 'tellStarted', params: ({ event }) => event.output }, keepAnswer],
            },
            onError: [...failures, { target: 'failed', actions: noteProblem }],
          },
          ...inTime,
        },
        failed,
      },
    },
    briefing: {
      id: 'briefing',
      meta: { screen: 'briefing' },
      tags: 'resumable',
      on: { 'briefing.continue': '#report', 'nav.back': '#selecting' },
    },
    report,
    submitting: {
      id: 'submitting',
      meta: { screen: 'submitting' },
      initial: 'trying',
      states: {
        trying: {
          invoke: {
            src: 'completeConnection',
            input: connectionOf,
            onDone: {
              target: '#complete',
              actions: [keepAnswer, 'tellLinked'],
            },
            onError: [...failures, { target: 'failed', actions: noteProblem }],
          },
          ...inTime,
        },
        failed,
      },
    },
  },
});
