import { problem } from '@linkflow/journey';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { longHost, longParties, longSignInSoftware } from '../../fixtures/longNames.ts';
import { screenProps } from '../../fixtures/screens.ts';
import { xero } from '../../fixtures/software.ts';
import { ForEachProblem } from '../../workshop/ForEachProblem.tsx';
import { SignInFailedScreen } from './SignInFailedScreen.tsx';

const meta = {
  title: 'Screens/SignInFailed',
  component: SignInFailedScreen,
  parameters: { screen: 'signInFailed', software: xero },
  args: { ...screenProps.signInFailed, send: fn(), onSignIn: fn() },
} satisfies Meta<typeof SignInFailedScreen>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Refused: Story = {};
export const RoleMissing: Story = { args: { problem: problem('signIn.roleMissing') } };
export const ProviderFailed: Story = { args: { problem: problem('signIn.providerFailed') } };
export const NoEntities: Story = { args: { problem: problem('signIn.noEntities') } };
export const TimedOut: Story = { args: { problem: problem('signIn.timedOut') } };
export const Lost: Story = { args: { problem: problem('signIn.lost') } };
export const Unavailable: Story = { args: { problem: problem('signIn.unavailable'), canSignIn: false } };
export const WithoutUpload: Story = { args: { canUpload: false } };
export const Dark: Story = { args: { problem: problem('signIn.roleMissing') }, globals: { theme: 'dark' } };
export const Narrow: Story = { args: { problem: problem('signIn.roleMissing') }, globals: { width: '320' } };
export const Wide: Story = { args: { problem: problem('signIn.roleMissing') }, globals: { width: '960' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const Pseudo: Story = { globals: { locale: 'en-XA' } };
export const EveryProblem: Story = {
  parameters: { screen: null },
  render: (args) => (
    <ForEachProblem on="signInFailed">
      {(problem) => (
        <SignInFailedScreen {...args} problem={problem} canSignIn={problem.code !== 'signIn.unavailable'} />
      )}
    </ForEachProblem>
  ),
};
export const LongNames: Story = {
  args: { ...longParties, integration: longSignInSoftware, problem: problem('signIn.roleMissing') },
  parameters: { ...longHost, software: longSignInSoftware },
};
