import { problem } from '@linkflow/journey';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { screenProps } from '../../fixtures/screens.ts';
import { netsuite } from '../../fixtures/software.ts';
import { CheckingScreen } from './CheckingScreen.tsx';

const meta = {
  title: 'Screens/Checking',
  component: CheckingScreen,
  parameters: { screen: 'checking', software: netsuite, position: 1 },
  args: { ...screenProps.checking, send: fn() },
} satisfies Meta<typeof CheckingScreen>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Working: Story = {};
export const Starting: Story = { args: { progress: null } };
export const Stopped: Story = { args: { problem: problem('reader.failed') } };
export const TimedOut: Story = { args: { problem: problem('network.timeout') } };
export const Dark: Story = { globals: { theme: 'dark' } };
export const Narrow: Story = { globals: { width: '320' } };
export const Wide: Story = { globals: { width: '960' } };
