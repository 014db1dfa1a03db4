import { type ScenarioName, scenarios } from '@linkflow/journey/testing';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { accents } from './accents.ts';
import { Playable, type PlayableProps } from './Playable.tsx';

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
      network={globals.network}
      theme={{ mode: globals.theme, accent: accents[globals.accent] }}
      locale={globals.locale}
    />
  ),
} satisfies Meta<Pick<PlayableProps, 'scenario' | 'showLandingPage'>>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Smooth: Story = {};
export const WithLandingPage: Story = { args: { showLandingPage: true } };
export const Slow: Story = { args: { scenario: 'slow' } };
export const UploadBreaksOff: Story = { args: { scenario: 'partialUpload' } };
export const SignIn: Story = { args: { scenario: 'signInOne' } };
export const SignInSeveralCompanies: Story = { args: { scenario: 'signInSeveral' } };
export const SignInRefused: Story = { args: { scenario: 'signInRefused' } };
