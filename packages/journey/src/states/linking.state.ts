import { linkSetup } from '../link.setup.ts';
import { failed, failures, noteProblem, noteSignInUnavailable, noteTimeout } from './failures.ts';
import { connectionRequest } from './requesting.state.ts';

/** The sign-in branch, as far as asking for the connection. Where sign-in cannot go on, uploading reports can. */
export const linking = linkSetup.createStateConfig({
  id: 'linking',
  initial: 'requesting',
  on: { 'nav.back': { target: '#selecting', actions: 'forgetProblem' } },
  states: {
    requesting: {
      meta: { screen: 'requesting' },
      initial: 'trying',
      states: {
        trying: {
          invoke: {
            src: 'createConnection',
            input: connectionRequest,
            onDone: {
              target: '#signInFailed',
              actions: [
                { type: 'keepConnection', params: ({ event }) => event.output },
                { type: 'emitStarted', params: ({ event }) => event.output },
                noteSignInUnavailable,
              ],
            },
            onError: [
              ...failures,
              { guard: 'isRetryableFailure', target: 'failed', actions: noteProblem },
              { target: '#signInFailed', actions: noteProblem },
            ],
          },
          after: { waitLimit: { target: 'failed', actions: noteTimeout } },
        },
        failed,
      },
    },
    failed: {
      id: 'signInFailed',
      meta: { screen: 'signInFailed' },
      tags: 'resumable',
      on: { 'method.upload': { target: '#collecting', actions: ['useUpload', 'forgetProblem'] } },
    },
  },
});
