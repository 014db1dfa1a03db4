import { problem } from '../link.problems.ts';
import { linkSetup } from '../link.setup.ts';
import { failed, failures, inTime, keepAnswer, noteProblem, noteTimeout, signInFailures } from './failures.ts';
import { authorizationRequest, cancelInput, connectionOf, watchInput } from './inputs.ts';
import { outcomes } from './outcomes.ts';

const noteTimedOut = { type: 'meetProblem', params: () => problem('signIn.timedOut') } as const;

/** Something happened that makes asking worth while. None of it is believed: only the server's answer counts. */
const signals = ['effect.signal', 'effect.returned', 'effect.tabClosed', 'signIn.finished', 'network.online'] as const;
type Signals<Then> = Record<(typeof signals)[number], Then>;

// SAFETY: the record has one entry for each signal.
const onSignal = <Then>(then: Then) => Object.fromEntries(signals.map((type) => [type, then])) as Signals<Then>;

/** Asks the server how the sign-in stands, again and again, and at once after a signal. */
const answer = linkSetup.createStateConfig({
  initial: 'asking',
  states: {
    asking: {
      invoke: {
        src: 'fetchConnection',
        input: connectionOf,
        onDone: {
          target: 'judging',
          actions: [keepAnswer, 'forgetProblem', 'countPoll'],
        },
        onError: [...failures, { target: 'resting', actions: [noteProblem, 'countPoll'] }],
      },
      // The answer on its way may be older than the signal: the next question follows soon.
      on: onSignal({ actions: 'pollSoon' } as const),
      after: { waitLimit: { target: 'resting', actions: noteTimeout } },
    },
    judging: { always: [...outcomes, { target: 'resting' }] },
    resting: {
      on: onSignal({ target: 'asking', actions: 'pollSoon' } as const),
      after: { pollPause: 'asking' },
    },
  },
});

/** What is known of the tab. A closed tab is a hint: some software cuts it from this page, which looks the same. */
const tab = linkSetup.createStateConfig({
  initial: 'waiting',
  on: { 'effect.returned': '.confirming', 'signIn.finished': '.confirming' },
  states: {
    waiting: {
      meta: { authorizing: 'waiting' },
      on: { 'effect.tabClosed': 'suspectClosed' },
      after: { noticeDelay: 'quiet' },
    },
    quiet: { meta: { authorizing: 'quiet' }, on: { 'effect.tabClosed': 'suspectClosed' } },
    suspectClosed: { meta: { authorizing: 'suspectClosed' }, after: { silenceLimit: 'closed' } },
    confirming: { meta: { authorizing: 'confirming' }, after: { silenceLimit: 'closed' } },
    closed: { meta: { authorizing: 'closed' }, entry: 'emitTabClosed' },
  },
});

/** The customer is at the software. Every state listens, and every state has a way on. */
export const authorizing = linkSetup.createStateConfig({
  id: 'authorizing',
  meta: { screen: 'authorizing' },
  initial: 'starting',
  on: {
    'signIn.open': { target: '.starting', actions: 'takeTab' },
    'signIn.cancel': '.cancelling',
    'nav.back': '.cancelling',
  },
  states: {
    starting: {
      meta: { authorizing: 'starting' },
      initial: 'trying',
      states: {
        trying: {
          invoke: {
            src: 'requestAuthorization',
            input: authorizationRequest,
            onDone: {
              target: '#watching',
              actions: { type: 'keepAuthorization', params: ({ event }) => event.output },
            },
            onError: [...signInFailures],
          },
          ...inTime,
        },
        failed,
      },
    },
    watching: {
      id: 'watching',
      type: 'parallel',
      exit: 'forgetProblem',
      invoke: { src: 'watchSignIn', input: watchInput },
      after: { signInLimit: { target: '#signInTimedOut', actions: noteTimedOut } },
      states: { answer, tab },
    },
    cancelling: {
      id: 'cancelling',
      meta: { authorizing: 'cancelling' },
      initial: 'trying',
      states: {
        trying: {
          invoke: {
            src: 'cancelAuthorization',
            input: cancelInput,
            onDone: {
              target: '#signIn',
              actions: [keepAnswer, 'dropTab'],
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
