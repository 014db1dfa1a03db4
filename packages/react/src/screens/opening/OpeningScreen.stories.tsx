import { problem } from '@linkflow/journey';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { screenProps } from '../../fixtures/screens.ts';
import { ForEachProblem } from '../../workshop/ForEachProblem.tsx';
import { OpeningScreen } from './OpeningScreen.tsx';

const meta = {
  title: 'Screens/Opening',
  component: OpeningScreen,
  parameters: { screen: 'opening' },
  args: { ...screenProps.opening, send: fn() },
} satisfies Meta<typeof OpeningScreen>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Waiting: Story = {};
export const Offline: Story = { args: { problem: problem('network.offline') } };
export const ServiceFailed: Story = { args: { problem: problem('service.failed') } };
export const Dark: Story = { globals: { theme: 'dark' } };
export const Narrow: Story = { args: { problem: problem('network.timeout') }, globals: { width: '320' } };
export const EveryProblem: Story = {
  parameters: { screen: null },
  render: (args) => (
    <ForEachProblem on="opening">{(problem) => <OpeningScreen {...args} problem={problem} />}</ForEachProblem>
  ),
};
export const Wide: Story = { globals: { width: '960' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const Pseudo: Story = { globals: { locale: 'en-XA' } };
