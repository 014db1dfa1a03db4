import { problem } from '@linkflow/journey';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { longFile, longHost } from '../../fixtures/longNames.ts';
import { billsFile } from '../../fixtures/reports.ts';
import { screenProps } from '../../fixtures/screens.ts';
import { netsuite } from '../../fixtures/software.ts';
import { ForEachProblem } from '../../workshop/ForEachProblem.tsx';
import { UploadingScreen } from './UploadingScreen.tsx';

const meta = {
  title: 'Screens/Uploading',
  component: UploadingScreen,
  parameters: { screen: 'uploading', software: netsuite, position: 1 },
  args: { ...screenProps.uploading, send: fn() },
} satisfies Meta<typeof UploadingScreen>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Sending: Story = {};
export const Starting: Story = { args: { progress: null } };
export const AtNothing: Story = { args: { progress: { done: 0, total: billsFile.size } } };
export const AtEverything: Story = { args: { progress: { done: billsFile.size, total: billsFile.size } } };
export const Paused: Story = { args: { state: 'paused' } };
export const Interrupted: Story = { args: { state: 'interrupted', problem: problem('network.offline') } };
export const Unreachable: Story = { args: { state: 'interrupted', problem: problem('network.unreachable') } };
export const Unexpected: Story = { args: { state: 'interrupted', problem: problem('service.unexpected') } };
export const Dark: Story = { globals: { theme: 'dark' } };
export const Narrow: Story = {
  args: { state: 'interrupted', problem: problem('network.offline') },
  globals: { width: '320' },
};
export const Wide: Story = { globals: { width: '960' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const Pseudo: Story = { globals: { locale: 'en-XA' } };
export const EveryProblem: Story = {
  parameters: { screen: null },
  render: (args) => (
    <ForEachProblem on="uploading">
      {(problem) => <UploadingScreen {...args} state="interrupted" problem={problem} />}
    </ForEachProblem>
  ),
};
export const LongNames: Story = { args: { file: longFile }, parameters: longHost };
