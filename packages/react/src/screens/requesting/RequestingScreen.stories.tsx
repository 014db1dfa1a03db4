import { problem } from '@linkflow/journey';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { longHost, longSoftware } from '../../fixtures/longNames.ts';
import { screenProps } from '../../fixtures/screens.ts';
import { netsuite } from '../../fixtures/software.ts';
import { ForEachProblem } from '../../workshop/ForEachProblem.tsx';
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
export const EveryProblem: Story = {
  parameters: { screen: null },
  render: (args) => (
    <ForEachProblem on="requesting">{(problem) => <RequestingScreen {...args} problem={problem} />}</ForEachProblem>
  ),
};
export const LongNames: Story = {
  args: { integration: longSoftware },
  parameters: { ...longHost, software: longSoftware },
};
export const Wide: Story = { globals: { width: '960' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const Pseudo: Story = { globals: { locale: 'en-XA' } };
