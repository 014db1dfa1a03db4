import { describe, expect, it } from 'vitest';
import { waitFor } from 'xstate';
import { keepEnvelope } from './link.envelope.ts';
import { selectAuthorizing, selectChoosing, selectScreen } from './link.selectors.ts';
import type { AuthorizingState, LinkSnapshot, SignInTab } from './link.types.ts';
import { memoryEntities, scenarios } from './testing/index.ts';
import { type StartedJourney, startJourney } from './testing/startJourney.ts';

const tab: SignInTab = { nonce: '0123456789abcdef0123456789abcdef', display: 'tab', returnUrl: null };

async function toInstructions(journey: StartedJourney) {
  await journey.consent('ledger');
  await journey.on('signInInstructing');
}

async function isAt(journey: StartedJourney, state: AuthorizingState) {
  await waitFor(
    journey.actor,
    (snapshot) => selectScreen(snapshot) === 'authorizing' && selectAuthorizing(snapshot) === state,
  );
}

/** Waits until the server was asked so often, and has answered. */
async function asked(journey: StartedJourney, times: number) {
  await waitFor(
    journey.actor,
    (snapshot: LinkSnapshot) => snapshot.context.polls >= times && JSON.stringify(snapshot.value).includes('resting'),
  );
}

async function toSoftware(journey: StartedJourney) {
  await toInstructions(journey);
  journey.actor.send({ type: 'signIn.open', tab });
  await isAt(journey, 'waiting');
  await asked(journey, 1);
}

const idOf = ({ ports }: StartedJourney) => ports.backend.connections[0]?.id ?? '';

describe('the sign-in branch', () => {
  it('leads the tab to the software and ends linked, telling the host once of each step', async () => {
    const journey = startJourney();
    await toSoftware(journey);
    expect(journey.ports.tabs.led).toEqual(['about:blank#software']);
    journey.ports.backend.finishSignIn(idOf(journey), 'one');
    await journey.on('complete');
    expect(journey.said()).toEqual(['consent.given', 'connection.started', 'connection.linked']);
  });

  it('asks which companies may be read where there are several, with none chosen', async () => {
    const journey = startJourney(scenarios.signInSeveral);
    await toInstructions(journey);
    journey.actor.send({ type: 'signIn.open', tab });
    await waitFor(journey.actor, (snapshot) => selectChoosing(snapshot) === 'choosing');
    expect(journey.actor.getSnapshot().context).toMatchObject({ entities: memoryEntities, entityIds: [] });
    journey.actor.send({ type: 'entities.choose', entityIds: ['entity-2'] });
    await journey.on('complete');
    const [connection] = journey.ports.backend.connections;
    expect(new Set(connection?.pulls.map(({ entityId }) => entityId))).toEqual(new Set(['entity-2']));
    expect(journey.said()).toEqual(['consent.given', 'connection.started', 'connection.linked']);
  });

  it.each([
    ['signIn.refused', 'refused'],
    ['signIn.roleMissing', 'refused'],
    ['signIn.providerFailed', 'failed'],
    ['signIn.timedOut', 'timedOut'],
  ] as const)('says so when it ends with %s, and can be tried again', async (reason, state) => {
    const journey = startJourney();
    await toSoftware(journey);
    journey.ports.backend.finishSignIn(idOf(journey), reason);
    await journey.on('signInFailed');
    expect(journey.actor.getSnapshot().value).toMatchObject({ journey: { linking: state } });
    expect(journey.actor.getSnapshot().context.problem?.code).toBe(reason);
    expect(journey.said().filter((type) => type === 'problem.met')).toHaveLength(1);
    journey.actor.send({ type: 'signIn.open', tab });
    await isAt(journey, 'waiting');
    expect(journey.actor.getSnapshot().context.problem).toBeNull();
  });

  it('offers uploading with its own consent before and after a sign-in', async () => {
    const journey = startJourney(scenarios.signInRefused);
    await toInstructions(journey);
    journey.actor.send({ type: 'method.upload' });
    await journey.on('consenting');
    expect(journey.actor.getSnapshot().context.integration?.methods).toEqual(['upload']);
  });
});

describe('what a tab says', () => {
  it('only makes the journey ask the server', async () => {
    const journey = startJourney();
    await toSoftware(journey);
    for (const what of ['onSignal', 'onReturned', 'onClosed'] as const) {
      const before = journey.ports.backend.calls.length;
      journey.ports.tabs.say(what);
      await asked(journey, 1);
      expect(journey.ports.backend.calls.slice(before)).toEqual(['getConnection']);
      expect(selectScreen(journey.actor.getSnapshot())).toBe('authorizing');
    }
    expect(journey.said()).not.toContain('connection.linked');
  });

  it('is heard no more once the sign-in has ended', async () => {
    const journey = startJourney(scenarios.signInOne);
    await toInstructions(journey);
    journey.actor.send({ type: 'signIn.open', tab });
    await journey.on('complete');
    expect(journey.ports.tabs.listening).toBe(0);
  });

  it('is asked about again soon when it comes while an answer is on its way', async () => {
    const journey = startJourney();
    await toSoftware(journey);
    journey.clock.increment(1000);
    journey.ports.tabs.say('onSignal');
    await asked(journey, 1);
    expect(journey.actor.getSnapshot().context.polls).toBe(1);
  });
});

describe('a closed tab', () => {
  it('is suspected at once, decided after twenty seconds of silence, and still listened for', async () => {
    const journey = startJourney();
    await toSoftware(journey);
    journey.ports.tabs.say('onClosed');
    await isAt(journey, 'suspectClosed');
    journey.clock.increment(18_000);
    await isAt(journey, 'closed');
    expect(journey.heard.at(-1)).toMatchObject({ type: 'problem.met', problem: { code: 'signIn.closed' } });
    journey.ports.backend.finishSignIn(idOf(journey), 'one');
    await journey.on('complete');
  });

  it('is no matter when the return page has spoken before it', async () => {
    const journey = startJourney();
    await toSoftware(journey);
    journey.ports.tabs.say('onReturned');
    journey.ports.tabs.say('onClosed');
    await isAt(journey, 'confirming');
  });

  it('can be opened again', async () => {
    const journey = startJourney();
    await toSoftware(journey);
    journey.ports.tabs.say('onClosed');
    journey.actor.send({ type: 'signIn.open', tab: { ...tab, display: 'blocked' } });
    await isAt(journey, 'waiting');
    expect(journey.actor.getSnapshot().context.tab?.display).toBe('blocked');
  });
});

describe('waiting for the customer', () => {
  it('asks after one, two and then every five seconds', async () => {
    const journey = startJourney();
    await toSoftware(journey);
    for (const [count, pause] of [1000, 2000, 5000, 5000].entries()) {
      const before = journey.ports.backend.calls.length;
      journey.clock.increment(pause - 1);
      expect(journey.ports.backend.calls).toHaveLength(before);
      journey.clock.increment(1);
      await asked(journey, count + 2);
      expect(journey.ports.backend.calls).toHaveLength(before + 1);
    }
  });

  it('goes quiet after a minute and ends after the limit of the sign-in', async () => {
    const journey = startJourney();
    await toSoftware(journey);
    journey.clock.increment(60_000);
    await isAt(journey, 'quiet');
    journey.clock.increment(850_000);
    await journey.on('signInFailed');
    expect(journey.actor.getSnapshot().context.problem?.code).toBe('signIn.timedOut');
  });

  it('says once that the server cannot be reached, and goes on when it can', async () => {
    const journey = startJourney({ faults: { getConnection: ['network.offline', 'network.offline'] } });
    await toInstructions(journey);
    journey.actor.send({ type: 'signIn.open', tab });
    await asked(journey, 1);
    expect(journey.actor.getSnapshot().context.problem?.code).toBe('network.offline');
    journey.actor.send({ type: 'network.online' });
    await asked(journey, 1);
    expect(journey.said().filter((type) => type === 'problem.met')).toHaveLength(1);
    journey.actor.send({ type: 'signIn.finished' });
    await waitFor(journey.actor, (snapshot) => snapshot.context.problem === null);
    await isAt(journey, 'confirming');
  });

  it('ends with the verdict when the customer says to be done and the server knows of nothing', async () => {
    const journey = startJourney();
    await toSoftware(journey);
    journey.actor.send({ type: 'signIn.finished' });
    await isAt(journey, 'confirming');
    journey.clock.increment(18_000);
    await isAt(journey, 'closed');
  });
});

describe('cancelling', () => {
  it('closes the tab and tells the server, so that nothing can be connected any more', async () => {
    const journey = startJourney();
    await toSoftware(journey);
    journey.actor.send({ type: 'signIn.cancel' });
    await journey.on('signInInstructing');
    expect(journey.ports.tabs.led.at(-1)).toBe('closed');
    journey.ports.backend.finishSignIn(idOf(journey), 'one');
    expect(journey.ports.backend.connections[0]?.status).toBe('PendingAuth');
  });

  it('tells the truth when the customer had allowed it before', async () => {
    const journey = startJourney();
    await toSoftware(journey);
    journey.actor.send({ type: 'signIn.cancel' });
    journey.ports.backend.finishSignIn(idOf(journey), 'one');
    await journey.on('complete');
  });

  it('is tried again where the server cannot be reached', async () => {
    const journey = startJourney({ faults: { cancelAuthorization: ['network.unreachable'] } });
    await toSoftware(journey);
    journey.actor.send({ type: 'signIn.cancel' });
    await waitFor(journey.actor, ({ context }) => context.problem !== null);
    journey.actor.send({ type: 'problem.retry' });
    await journey.on('signInInstructing');
  });
});

describe('coming back to a sign-in', () => {
  async function again(first: StartedJourney) {
    keepEnvelope(first.ports.store, first.actor.getSnapshot(), new Date());
    return startJourney({}, {}, first.ports);
  }

  it('goes on waiting after a reload, without a tab', async () => {
    const first = startJourney();
    await toSoftware(first);
    const second = await again(first);
    await isAt(second, 'waiting');
    expect(second.actor.getSnapshot().context.tab).toBeNull();
  });

  it('tells the host of the connection when a redirect comes back, and not again at the next visit', async () => {
    const first = startJourney();
    await toInstructions(first);
    keepEnvelope(first.ports.store, first.actor.getSnapshot(), new Date());
    first.actor.send({ type: 'signIn.open', tab: { ...tab, display: 'redirect', returnUrl: 'https://bank.example/' } });
    await isAt(first, 'waiting');
    first.actor.stop();
    first.ports.backend.finishSignIn(idOf(first), 'one');

    const second = startJourney({}, {}, first.ports);
    await second.on('complete');
    expect(second.said()).toEqual(['connection.linked']);
    const third = await again(second);
    await third.on('complete');
    expect(third.said()).toEqual([]);
  });

  it.each([
    ['several', 'choosingEntities'],
    ['signIn.refused', 'signInFailed'],
  ] as const)('shows what happened meanwhile: %s', async (outcome, screen) => {
    const first = startJourney();
    await toSoftware(first);
    first.ports.backend.finishSignIn(idOf(first), outcome);
    const second = await again(first);
    await second.on(screen);
  });
});

describe('the companies inside the software', () => {
  it('are read again when the list could not be', async () => {
    const journey = startJourney({ ...scenarios.signInSeveral, faults: { listEntities: ['service.failed'] } });
    await toInstructions(journey);
    journey.actor.send({ type: 'signIn.open', tab });
    await waitFor(journey.actor, ({ context }) => context.problem?.code === 'service.failed');
    journey.actor.send({ type: 'problem.retry' });
    await waitFor(journey.actor, (snapshot) => selectChoosing(snapshot) === 'choosing');
  });

  it('can be left, which gives the access back', async () => {
    const journey = startJourney(scenarios.signInSeveral);
    await toInstructions(journey);
    journey.actor.send({ type: 'signIn.open', tab });
    await journey.on('choosingEntities');
    journey.actor.send({ type: 'nav.back' });
    await journey.on('signInInstructing');
    expect(journey.ports.backend.connections[0]?.signIn?.status).toBe('idle');
  });

  it('need another sign-in where access has ended', async () => {
    const journey = startJourney({ ...scenarios.signInSeveral, faults: { chooseEntities: ['signIn.lost'] } });
    await toInstructions(journey);
    journey.actor.send({ type: 'signIn.open', tab });
    await waitFor(journey.actor, (snapshot) => selectChoosing(snapshot) === 'choosing');
    journey.actor.send({ type: 'entities.choose', entityIds: ['entity-1'] });
    await journey.on('signInFailed');
    expect(journey.actor.getSnapshot().context.problem?.code).toBe('signIn.lost');
  });
});
