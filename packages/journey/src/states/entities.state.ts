import { linkSetup } from '../link.setup.ts';
import { failed, failures, inTime, keepAnswer, noteProblem } from './failures.ts';
import { choice, connectionOf } from './inputs.ts';

const accessLost = { guard: 'isSignInOver', target: '#signInFailed', actions: noteProblem } as const;

/** Access was granted; the software holds several companies, and the customer says which ones may be read. */
export const choosingEntities = linkSetup.createStateConfig({
  id: 'choosingEntities',
  meta: { screen: 'choosingEntities' },
  initial: 'loading',
  on: { 'nav.back': '#cancelling' },
  states: {
    loading: {
      meta: { choosing: 'loading' },
      initial: 'trying',
      states: {
        trying: {
          invoke: {
            src: 'listEntities',
            input: connectionOf,
            onDone: {
              target: '#entities',
              actions: { type: 'keepEntities', params: ({ event }) => event.output },
            },
            onError: [...failures, accessLost, { target: 'failed', actions: noteProblem }],
          },
          ...inTime,
        },
        failed,
      },
    },
    choosing: {
      id: 'entities',
      meta: { choosing: 'choosing' },
      tags: 'resumable',
      on: { 'entities.choose': { target: 'sending', actions: 'keepChoice' } },
    },
    sending: {
      meta: { choosing: 'sending' },
      initial: 'trying',
      on: { 'entities.choose': { target: '.trying', actions: 'keepChoice' } },
      states: {
        trying: {
          invoke: {
            src: 'chooseEntities',
            input: choice,
            onDone: {
              target: '#signIn',
              actions: keepAnswer,
            },
            onError: [...failures, accessLost, { target: 'failed', actions: noteProblem }],
          },
          ...inTime,
        },
        failed,
      },
    },
  },
});
