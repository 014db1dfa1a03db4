import { problem } from '@linkflow/journey';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { longHost, longParties, longSignInSoftware } from '../../fixtures/longNames.ts';
import { screenProps } from '../../fixtures/screens.ts';
import { xero } from '../../fixtures/software.ts';
import { ForEachProblem } from '../../workshop/ForEachProblem.tsx';
import { AuthorizingScreen } from './AuthorizingScreen.tsx';

const meta = {
  title: 'Screens/Authorizing',
  component: AuthorizingScreen,
  parameters: { screen: 'authorizing', software: xero },
  args: { ...screenProps.authorizing, send: fn(), onSignIn: fn() },
} satisfies Meta<typeof AuthorizingScreen>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Starting: Story = { args: { state: 'starting', url: null } };
export const StartingFailed: Story = {
  args: { state: 'starting', url: null, problem: problem('service.failed') },
};
export const Waiting: Story = {};
export const Quiet: Story = { args: { state: 'quiet' } };
export const SuspectClosed: Story = { args: { state: 'suspectClosed' } };
export const Closed: Story = { args: { state: 'closed' } };
export const Confirming: Story = { args: { state: 'confirming' } };
export const Cancelling: Story = { args: { state: 'cancelling' } };
export const CancellingFailed: Story = { args: { state: 'cancelling', problem: problem('network.unreachable') } };
export const BlockedStarting: Story = { args: { display: 'blocked', state: 'starting', url: null } };
export const Blocked: Story = { args: { display: 'blocked' } };
export const Redirect: Story = { args: { display: 'redirect' } };
export const Reloaded: Story = { args: { display: null, url: null } };
export const Offline: Story = { args: { problem: problem('network.offline') } };
export const AddressUnknown: Story = { args: { webAddress: null } };
export const Dark: Story = { args: { state: 'quiet' }, globals: { theme: 'dark' } };
export const Narrow: Story = { args: { state: 'quiet' }, globals: { width: '320' } };
export const Wide: Story = { globals: { width: '960' } };
export const RightToLeft: Story = { args: { display: 'blocked' }, globals: { direction: 'rtl' } };
export const Pseudo: Story = { globals: { locale: 'en-XA' } };
export const EveryProblem: Story = {
  parameters: { screen: null },
  render: (args) => (
    <ForEachProblem on="authorizing">
      {(problem) => (
        <AuthorizingScreen {...args} {...(problem.code === 'signIn.closed' ? { state: 'closed' } : { problem })} />
      )}
    </ForEachProblem>
  ),
};
export const LongNames: Story = {
  args: { ...longParties, integration: longSignInSoftware },
  parameters: { ...longHost, software: longSignInSoftware },
};
