import { createMemoryBackend, type ScenarioName, type SignInOutcome, scenarios } from '@linkflow/journey/testing';
import { useEffect, useState } from 'react';
import { createFakeWorkers } from '../fixtures/fakeWorker.ts';
import { LinkFlow, type LinkFlowTheme } from '../LinkFlow.tsx';
import { EventLog } from './EventLog.tsx';
import { createNetwork, type NetworkName } from './network.ts';
import { recordedScreens } from './recordedScreens.tsx';
import { SoftwareTab } from './SoftwareTab.tsx';
import { useEventLog } from './useEventLog.ts';

export interface PlayableProps {
  /** How the server behaves. Read once. */
  readonly scenario: ScenarioName;
  /** Read once. */
  readonly showLandingPage: boolean;
  readonly network: NetworkName;
  readonly theme: LinkFlowTheme;
  readonly locale: string;
}

/** Long enough to see what is waited for. */
const latency = 150;

/** The whole journey against a backend in memory, the software's tab, and beside them what happens. */
export function Playable({ scenario, showLandingPage, network, theme, locale }: PlayableProps) {
  const { entries, note } = useEventLog();
  const [memory] = useState(() => {
    forgetJourneys();
    return createMemoryBackend({ latency, ...scenarios[scenario] });
  });
  const [wire] = useState(createNetwork);
  const [backend] = useState(() => wire.reach(memory, (call) => note('call', call)));
  const [components] = useState(() => recordedScreens((shown) => note('screen', shown)));
  const [{ createWorker }] = useState(() => createFakeWorkers());

  useEffect(() => {
    wire.set(network);
    if (network !== 'offline') window.dispatchEvent(new Event('online'));
  }, [wire, network]);

  const answer = (outcome: SignInOutcome) => {
    const [connection] = memory.connections;
    if (connection) memory.finishSignIn(connection.id, outcome);
  };
  return (
    <div className="playable">
      <LinkFlow
        presentation="inline"
        backend={backend}
        components={components}
        createWorker={createWorker}
        showLandingPage={showLandingPage}
        theme={theme}
        locale={locale}
        onEvent={({ journeyId, type, ...details }) => note('host', [type, ...Object.values(details)].join(' '))}
      />
      <div className="playable-side">
        <SoftwareTab onAnswer={answer} />
        <EventLog entries={entries} />
      </div>
    </div>
  );
}

/** A journey of an earlier story would be taken up again. */
function forgetJourneys(): void {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith('linkflow.journey.')) localStorage.removeItem(key);
  }
}
