import { problem } from '@linkflow/journey';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { screenProps } from '../../fixtures/screens.ts';
import { netsuite } from '../../fixtures/software.ts';
import { SubmittingScreen } from './SubmittingScreen.tsx';

const meta = {
  title: 'Screens/Submitting',
  component: SubmittingScreen,
  parameters: { screen: 'submitting', software: netsuite, position: 1 },
  args: { ...screenProps.submitting, send: fn() },
} satisfies Meta<typeof SubmittingScreen>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Waiting: Story = {};
export const Failed: Story = { args: { problem: problem('service.failed') } };
export const ReportMissing: Story = { args: { problem: problem('reports.missing') } };
export const Dark: Story = { globals: { theme: 'dark' } };
export const Narrow: Story = { globals: { width: '320' } };
