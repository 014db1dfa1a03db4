import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { screenProps } from '../../fixtures/screens.ts';
import { xero } from '../../fixtures/software.ts';
import { SignInFailedScreen } from './SignInFailedScreen.tsx';

const meta = {
  title: 'Screens/SignInFailed',
  component: SignInFailedScreen,
  parameters: { screen: 'signInFailed', software: xero },
  args: { ...screenProps.signInFailed, send: fn() },
} satisfies Meta<typeof SignInFailedScreen>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Dark: Story = { globals: { theme: 'dark' } };
export const Narrow: Story = { globals: { width: '320' } };
export const Wide: Story = { globals: { width: '960' } };
