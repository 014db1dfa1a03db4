import { describe, expect, it } from 'vitest';
import { createActor, waitFor } from 'xstate';
import { createEnvelope, readEnvelope } from './link.envelope.ts';
import { createLinkLogic } from './link.logic.ts';
import { selectScreen } from './link.selectors.ts';
import { createMemoryPorts, memoryIntegrations } from './testing/index.ts';

const now = new Date('2026-11-01T09:00:00.000Z');
const [integration] = memoryIntegrations;

async function selecting() {
  const logic = createLinkLogic(createMemoryPorts());
  const actor = createActor(logic, { input: { journeyId: 'journey-1' } }).start();
  const opening = actor.getSnapshot();
  await waitFor(actor, (snapshot) => selectScreen(snapshot) === 'selecting');
  if (integration) actor.send({ type: 'integration.select', integration });
  return { opening, resting: actor.getSnapshot() };
}

describe('createEnvelope', () => {
  it('keeps nothing while an effect runs', async () => {
    expect(createEnvelope((await selecting()).opening, now)).toBeNull();
  });

  it('keeps the software and the ids, and comes back as it was', async () => {
    const envelope = createEnvelope((await selecting()).resting, now);
    expect(envelope?.snapshot).toEqual({ connectionId: null, integration, fileName: null, told: false });
    expect(readEnvelope(JSON.stringify(envelope), now)).toEqual(envelope);
  });
});

describe('readEnvelope', () => {
  it.each([null, '', 'no json', '[]', '{"version":2}', '{"version":1,"journey":"a","savedAt":"never","snapshot":{}}'])(
    'starts fresh from %j',
    (text) => expect(readEnvelope(text, now)).toBeNull(),
  );

  it('starts fresh from one that is older than 30 days', () => {
    const snapshot = { connectionId: null, integration: null, fileName: null };
    const envelope = { version: 1, journey: 'journey-1', savedAt: '2026-10-01T08:00:00.000Z', snapshot };
    expect(readEnvelope(JSON.stringify(envelope), now)).toBeNull();
  });

  it('leaves out what does not fit', () => {
    const snapshot = { connectionId: 7, integration: { key: 'xero' }, fileName: ['x'], told: 'yes' };
    const envelope = { version: 1, journey: 'journey-1', savedAt: now.toISOString(), snapshot };
    const read = readEnvelope(JSON.stringify(envelope), now);
    expect(read?.snapshot).toEqual({ connectionId: null, integration: null, fileName: null, told: false });
  });
});
