import { problem } from '@linkflow/journey';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { screenProps } from '../../fixtures/screens.ts';
import { netsuite } from '../../fixtures/software.ts';
import { RequestingScreen } from './RequestingScreen.tsx';

const meta = {
  title: 'Screens/Requesting',
  component: RequestingScreen,
  parameters: { screen: 'requesting', software: netsuite },
  args: { ...screenProps.requesting, send: fn() },
} satisfies Meta<typeof RequestingScreen>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Waiting: Story = {};
export const Failed: Story = { args: { problem: problem('service.failed') } };
export const Busy: Story = { args: { problem: problem('service.busy') } };
export const Removed: Story = { args: { problem: problem('integration.unknown') } };
export const Dark: Story = { args: { problem: problem('network.unreachable') }, globals: { theme: 'dark' } };
export const Narrow: Story = { globals: { width: '320' } };
