import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { longHost, longParties, longSignInSoftware } from '../../fixtures/longNames.ts';
import { screenProps } from '../../fixtures/screens.ts';
import { xero } from '../../fixtures/software.ts';
import { SignInInstructingScreen } from './SignInInstructingScreen.tsx';

const meta = {
  title: 'Screens/SignInInstructing',
  component: SignInInstructingScreen,
  parameters: { screen: 'signInInstructing', software: xero },
  args: { ...screenProps.signInInstructing, send: fn(), onSignIn: fn() },
} satisfies Meta<typeof SignInInstructingScreen>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Ready: Story = {};
export const GuideLoading: Story = { args: { guide: { status: 'loading', guide: null } } };
export const GuideFailed: Story = { args: { guide: { status: 'failed', guide: null } } };
export const Redirect: Story = { args: { display: 'redirect' } };
export const WithoutUpload: Story = { args: { canUpload: false } };
export const Dark: Story = { globals: { theme: 'dark' } };
export const Narrow: Story = { globals: { width: '320' } };
export const Wide: Story = { globals: { width: '960' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const Pseudo: Story = { globals: { locale: 'en-XA' } };
export const LongNames: Story = {
  args: { ...longParties, integration: longSignInSoftware },
  parameters: { ...longHost, software: longSignInSoftware },
};
