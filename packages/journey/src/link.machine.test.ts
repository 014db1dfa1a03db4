import { describe, expect, it } from 'vitest';
import { waitFor } from 'xstate';
import { createEnvelope, keepEnvelope } from './link.envelope.ts';
import { selectIsLeaving, selectKind, selectScreen } from './link.selectors.ts';
import { createMemoryPorts, type MemoryBackend, memoryIntegrations, scenarios } from './testing/index.ts';
import { receipt, type StartedJourney, startJourney } from './testing/startJourney.ts';

function keep({ actor, ports }: StartedJourney) {
  keepEnvelope(ports.store, actor.getSnapshot(), new Date());
}

async function toBriefing(journey: StartedJourney, key = 'quickbooks-online') {
  await journey.consent(key);
  return journey.on('briefing');
}

async function toReview(journey: StartedJourney, name = 'suppliers.csv') {
  await journey.on('instructing');
  journey.drop(name);
  return journey.on('reviewing');
}

async function sendReport(journey: StartedJourney, name: string) {
  await toReview(journey, name);
  journey.actor.send({ type: 'report.confirm' });
  return journey.on('received');
}

describe('the upload branch', () => {
  it('walks from the list of software to a linked connection, and tells the host once of each step', async () => {
    const journey = startJourney();
    await toBriefing(journey);
    journey.actor.send({ type: 'briefing.continue' });
    await sendReport(journey, 'suppliers.csv');
    journey.actor.send({ type: 'report.next' });
    expect(selectKind(journey.actor.getSnapshot())).toBe('bills');
    await sendReport(journey, 'bills.csv');
    journey.actor.send({ type: 'report.next' });
    await journey.on('complete');
    journey.actor.send({ type: 'flow.finish' });

    expect(journey.said()).toEqual(['consent.given', 'connection.started', 'connection.linked', 'flow.finished']);
    expect(journey.ports.backend.connections[0]?.status).toBe('Linked');
  });

  it('asks for as many reports as the software says, in its order', async () => {
    const journey = startJourney();
    await toBriefing(journey, 'netsuite');
    journey.actor.send({ type: 'briefing.continue' });
    for (const kind of ['suppliers', 'bills', 'payments', 'direct-costs']) {
      expect(selectKind(journey.actor.getSnapshot())).toBe(kind);
      await sendReport(journey, `${kind}.csv`);
      journey.actor.send({ type: 'report.next' });
    }
    await journey.on('complete');
  });

  it('keeps the chosen software when the customer goes back from consent', async () => {
    const journey = startJourney();
    await journey.on('selecting');
    const [integration] = memoryIntegrations;
    if (integration) journey.actor.send({ type: 'integration.select', integration });
    journey.actor.send({ type: 'integration.confirm' });
    journey.actor.send({ type: 'nav.back' });
    expect(selectScreen(journey.actor.getSnapshot())).toBe('selecting');
    expect(journey.actor.getSnapshot().context.integration).toEqual(integration);
  });

  it('stays at the drop zone with the reason when a file cannot be used', async () => {
    const journey = startJourney(scenarios.refused);
    await toBriefing(journey);
    journey.actor.send({ type: 'briefing.continue' });
    await toReview(journey);
    journey.actor.send({ type: 'report.confirm' });
    await journey.on('instructing');
    expect(journey.actor.getSnapshot().context).toMatchObject({ file: null, problem: { code: 'report.wrongKind' } });
  });
});

describe('bad luck', () => {
  it('goes on by itself after a pause when the session could not be read', async () => {
    const journey = startJourney({ faults: { getSession: ['service.failed'] } });
    await waitFor(journey.actor, ({ context }) => context.problem?.code === 'service.failed');
    journey.clock.increment(5_000);
    await journey.on('selecting');
    expect(journey.actor.getSnapshot().context.problem).toBeNull();
  });

  it('goes on at once when the network is back', async () => {
    const journey = startJourney({ faults: { getSession: ['network.offline'] } });
    await waitFor(journey.actor, ({ context }) => context.problem !== null);
    journey.actor.send({ type: 'network.online' });
    await journey.on('selecting');
  });

  it('is unavailable when the link has expired, and can be tried again', async () => {
    const journey = startJourney({ faults: { getSession: ['session.expired'] } });
    await journey.on('unavailable');
    journey.actor.send({ type: 'problem.retry' });
    await journey.on('selecting');
  });

  it('says so when an answer takes longer than half a minute', async () => {
    const journey = startJourney({ latency: 100_000 });
    journey.clock.increment(30_000);
    expect(journey.actor.getSnapshot().context.problem?.code).toBe('network.timeout');
    journey.actor.stop();
  });

  it('says so when an upload shows no progress for a minute', async () => {
    const ports = createMemoryPorts();
    const backend = { ...ports.backend, uploadReport: () => new Promise<never>(() => undefined) };
    const journey = startJourney({}, {}, { ...ports, backend });
    await toBriefing(journey);
    journey.actor.send({ type: 'briefing.continue' });
    await toReview(journey);
    journey.actor.send({ type: 'report.confirm' });
    journey.clock.increment(59_000);
    expect(journey.actor.getSnapshot().context.problem).toBeNull();
    journey.clock.increment(1_000);
    expect(journey.actor.getSnapshot().context.problem?.code).toBe('network.timeout');
  });

  it('waits as long as the server is heard of while it reads a report sent before', async () => {
    const first = startJourney();
    await toBriefing(first);
    first.actor.send({ type: 'briefing.continue' });
    const { connection } = (await sendReport(first, 'suppliers.csv')).context;
    if (!connection) throw new Error('there is no connection');

    const reading = {
      ...connection,
      reports: connection.reports.map((report) => ({ ...report, status: 'inspecting' as const })),
    };
    let heard = () => {};
    const backend: MemoryBackend = {
      ...first.ports.backend,
      getSession: async () => {
        const session = await first.ports.backend.getSession();
        return { ...session, connections: session.connections.map((known) => ({ ...known, connection: reading })) };
      },
      awaitReport: ({ onHeard }) => {
        heard = onHeard ?? heard;
        return new Promise<never>(() => undefined);
      },
    };
    const journey = startJourney({}, {}, { ...first.ports, backend });
    await journey.on('confirming');
    for (let round = 0; round < 5; round += 1) {
      journey.clock.increment(50_000);
      heard();
    }
    expect(journey.actor.getSnapshot().context.problem).toBeNull();
    journey.clock.increment(60_000);
    expect(journey.actor.getSnapshot().context.problem?.code).toBe('network.timeout');
  });

  it('resumes a cut upload by itself and ends with the report stored', async () => {
    const journey = startJourney(scenarios.partialUpload);
    await toBriefing(journey);
    journey.actor.send({ type: 'briefing.continue' });
    await toReview(journey);
    journey.actor.send({ type: 'report.confirm' });
    await waitFor(journey.actor, ({ context }) => context.problem?.code === 'network.unreachable');
    expect(selectScreen(journey.actor.getSnapshot())).toBe('uploading');
    journey.clock.increment(5_000);
    await journey.on('received');
  });

  it('asks the server where it stands when the connection is no longer known', async () => {
    const journey = startJourney({ faults: { uploadReport: ['connection.unknown'] } });
    await toBriefing(journey);
    journey.actor.send({ type: 'briefing.continue' });
    await toReview(journey);
    journey.actor.send({ type: 'report.confirm' });
    await journey.on('briefing');
    expect(journey.ports.backend.calls.filter((call) => call === 'getSession')).toHaveLength(2);
  });

  it('offers to upload reports where sign-in is not to be had', async () => {
    const journey = startJourney(scenarios.signInUnavailable);
    await journey.consent('ledger');
    await journey.on('signInFailed');
    journey.actor.send({ type: 'method.upload' });
    journey.actor.send({ type: 'consent.accept', receipt });
    await journey.on('briefing');
    expect(journey.ports.backend.connections[0]?.method).toBe('upload');
  });
});

describe('a later visit', () => {
  it('goes on at the first report the server does not have, even without anything kept here', async () => {
    const first = startJourney();
    await toBriefing(first);
    first.actor.send({ type: 'briefing.continue' });
    await sendReport(first, 'suppliers.csv');

    const second = startJourney({}, {}, first.ports);
    await second.on('instructing');
    expect(selectKind(second.actor.getSnapshot())).toBe('bills');
    expect(first.ports.backend.connections).toHaveLength(1);
  });

  it('has the software picked before still picked', async () => {
    const first = startJourney();
    await first.on('selecting');
    const integration = memoryIntegrations[2];
    if (integration) first.actor.send({ type: 'integration.select', integration });
    keep(first);

    const second = startJourney({}, {}, first.ports);
    await second.on('selecting');
    expect(second.actor.getSnapshot().context.integration).toEqual(integration);
  });

  it('names the file whose upload was interrupted', async () => {
    const first = startJourney();
    await toBriefing(first);
    first.actor.send({ type: 'briefing.continue' });
    await toReview(first, 'suppliers.csv');
    keep(first);

    const second = startJourney({}, {}, first.ports);
    await second.on('briefing');
    expect(second.actor.getSnapshot().context.interrupted).toBe('suppliers.csv');
  });

  it('keeps what another company of the same browser left apart', async () => {
    const first = startJourney();
    await first.on('selecting');
    const [integration] = memoryIntegrations;
    if (integration) first.actor.send({ type: 'integration.select', integration });
    const envelope = createEnvelope(first.actor.getSnapshot(), new Date());
    first.ports.store.write('another-company', JSON.stringify(envelope));

    const second = startJourney({}, {}, first.ports);
    await second.on('selecting');
    expect(second.actor.getSnapshot().context.integration).toBeNull();
  });
});

describe('leaving', () => {
  it('closes at once while nothing can be lost', async () => {
    const journey = startJourney();
    await journey.on('selecting');
    journey.actor.send({ type: 'flow.close' });
    expect(journey.said()).toEqual(['flow.closed']);
  });

  it('asks first once a software is picked, and an upload goes on meanwhile', async () => {
    const journey = startJourney();
    await toBriefing(journey);
    journey.actor.send({ type: 'briefing.continue' });
    await toReview(journey);
    journey.actor.send({ type: 'report.confirm' });
    journey.actor.send({ type: 'flow.close' });
    expect(selectIsLeaving(journey.actor.getSnapshot())).toBe(true);
    await journey.on('received');
    journey.actor.send({ type: 'flow.stay' });
    expect(selectIsLeaving(journey.actor.getSnapshot())).toBe(false);
    expect(journey.said()).not.toContain('flow.closed');
  });
});
