import { createMemoryBackend, type ScenarioName, scenarios } from '@linkflow/journey/testing';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import type { HostEvent } from './controller/host.types.ts';
import { createFakeWorkers } from './fixtures/fakeWorker.ts';
import { LinkFlow, type LinkFlowTheme } from './LinkFlow.tsx';

interface PlayableProps {
  /** How the server behaves. */
  readonly scenario: ScenarioName;
  readonly showLandingPage: boolean;
  readonly mode: LinkFlowTheme['mode'];
  readonly locale: string;
}

/** The whole journey against a backend in memory, and beside it what the host is told. */
function Playable({ scenario, showLandingPage, mode, locale }: PlayableProps) {
  const [backend] = useState(() => {
    forgetJourneys();
    return createMemoryBackend(scenarios[scenario]);
  });
  const [{ createWorker }] = useState(() => createFakeWorkers());
  const [events, setEvents] = useState<readonly HostEvent[]>([]);
  return (
    <div className="playable">
      <LinkFlow
        presentation="inline"
        backend={backend}
        createWorker={createWorker}
        showLandingPage={showLandingPage}
        theme={{ mode }}
        locale={locale}
        onEvent={(event) => setEvents((earlier) => [...earlier, event])}
      />
      <EventLog events={events} />
    </div>
  );
}

function EventLog({ events }: { events: readonly HostEvent[] }) {
  return (
    <section className="event-log" aria-label="Events the host is told">
      <h2>Events</h2>
      <ol>
        {events.map(({ journeyId, type, ...details }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the log only grows at its end
          <li key={index}>
            <b>{type}</b> {Object.values(details).join(' ')}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A journey of an earlier story would be taken up again. */
function forgetJourneys(): void {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith('linkflow.journey.')) localStorage.removeItem(key);
  }
}

// SAFETY: the keys of `scenarios` are its names.
const names = Object.keys(scenarios) as ScenarioName[];

const meta = {
  title: 'Journey/Playable',
  args: { scenario: 'smooth', showLandingPage: false },
  argTypes: { scenario: { control: 'select', options: names } },
  render: ({ scenario, showLandingPage }, { globals }) => (
    <Playable
      key={`${scenario} ${showLandingPage}`}
      scenario={scenario}
      showLandingPage={showLandingPage}
      mode={globals.theme}
      locale={globals.locale}
    />
  ),
} satisfies Meta<Pick<PlayableProps, 'scenario' | 'showLandingPage'>>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Smooth: Story = {};
export const WithLandingPage: Story = { args: { showLandingPage: true } };
export const UploadBreaksOff: Story = { args: { scenario: 'partialUpload' } };
export const SignIn: Story = { args: { scenario: 'signInOne' } };
export const SignInSeveralCompanies: Story = { args: { scenario: 'signInSeveral' } };
export const SignInRefused: Story = { args: { scenario: 'signInRefused' } };
