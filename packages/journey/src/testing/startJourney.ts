import type { Integration } from '@linkflow/contract';
import { createActor, SimulatedClock, waitFor } from 'xstate';
import { createLinkLogic } from '../link.logic.ts';
import { selectScreen } from '../link.selectors.ts';
import type { LinkEmitted, LinkInput, ScreenId } from '../link.types.ts';
import { memoryIntegrations } from './fixtures.ts';
import type { MemoryBehaviour } from './memoryBackend.ts';
import { createMemoryPorts } from './memoryPorts.ts';

export const receipt = { version: '1', locale: 'en', acceptedAt: '2026-11-01T09:00:00.000Z', text: 'I agree.' };

/** A journey on ports in memory with a clock that the test moves, and what its host would hear. */
export function startJourney(
  behaviour: MemoryBehaviour = {},
  input: Partial<LinkInput> = {},
  ports = createMemoryPorts(behaviour),
) {
  const clock = new SimulatedClock();
  const actor = createActor(createLinkLogic(ports), { clock, input: { journeyId: 'journey-1', ...input } });
  const heard: LinkEmitted[] = [];
  actor.on('*', (event) => heard.push(event));
  actor.start();
  const on = (screen: ScreenId) => waitFor(actor, (snapshot) => selectScreen(snapshot) === screen);
  const drop = (name: string, content = 'name\nNorthwind Paper\n') => {
    const file = new File([content], name);
    actor.send({ type: 'report.drop', file: { handle: ports.files.put(file), name, size: file.size } });
  };
  /** Picks a software of the catalogue and agrees. */
  const consent = async (key: string) => {
    await on('selecting');
    actor.send({ type: 'integration.select', integration: integrationOf(key) });
    actor.send({ type: 'integration.confirm' });
    actor.send({ type: 'consent.accept', receipt });
  };
  return { actor, clock, ports, heard, on, drop, consent, said: () => heard.map(({ type }) => type) };
}

export type StartedJourney = ReturnType<typeof startJourney>;

function integrationOf(key: string): Integration {
  const integration = memoryIntegrations.find((one) => one.key === key);
  if (!integration) throw new Error(`no integration ${key}`);
  return integration;
}
