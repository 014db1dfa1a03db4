import { linkSetup } from '../link.setup.ts';
import { authorizing } from './authorizing.state.ts';
import { choosingEntities } from './entities.state.ts';
import { failed, inTime, keepAnswer, signInFailures } from './failures.ts';
import { connectionRequest } from './inputs.ts';
import { outcomes } from './outcomes.ts';

const toUpload = {
  guard: 'canUpload',
  target: '#consenting',
  actions: ['useUpload', 'forgetProblem'],
} as const;

/** A sign-in that ended without access: another try, or uploading instead. */
const ended = {
  meta: { screen: 'signInFailed' },
  tags: 'resumable',
  exit: 'forgetProblem',
  on: {
    'signIn.open': { guard: 'hasConnection', target: '#authorizing', actions: 'takeTab' },
    'method.upload': toUpload,
    'nav.back': [{ guard: 'hasConnection', target: '#signInInstructing' }, { target: '#selecting' }],
  },
} as const;

/** The sign-in branch: the connection, what to know before, the tab at the software, the companies inside it. */
export const linking = linkSetup.createStateConfig({
  id: 'linking',
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
              target: '#signInInstructing',
              actions: [{ type: 'tellStarted', params: ({ event }) => event.output }, keepAnswer],
            },
            onError: [...signInFailures],
          },
          ...inTime,
        },
        failed,
      },
    },
    entering: {
      id: 'signIn',
      always: [...outcomes, { target: '#watching' }],
    },
    instructing: {
      id: 'signInInstructing',
      meta: { screen: 'signInInstructing' },
      tags: 'resumable',
      on: {
        'signIn.open': { target: '#authorizing', actions: 'takeTab' },
        'method.upload': toUpload,
        'nav.back': '#selecting',
      },
    },
    authorizing,
    choosingEntities,
    refused: { id: 'signInRefused', ...ended },
    failed: { id: 'signInFailed', ...ended },
    timedOut: { id: 'signInTimedOut', ...ended },
  },
});
