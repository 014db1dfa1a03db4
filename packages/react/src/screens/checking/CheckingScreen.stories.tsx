import { problem } from '@linkflow/journey';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { longFile, longHost } from '../../fixtures/longNames.ts';
import { screenProps } from '../../fixtures/screens.ts';
import { netsuite } from '../../fixtures/software.ts';
import { ForEachProblem } from '../../workshop/ForEachProblem.tsx';
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
export const EveryProblem: Story = {
  parameters: { screen: null },
  render: (args) => (
    <ForEachProblem on="checking">{(problem) => <CheckingScreen {...args} problem={problem} />}</ForEachProblem>
  ),
};
export const LongNames: Story = { args: { file: longFile }, parameters: longHost };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const Pseudo: Story = { globals: { locale: 'en-XA' } };
