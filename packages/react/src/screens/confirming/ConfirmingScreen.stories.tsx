import { problem } from '@linkflow/journey';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { screenProps } from '../../fixtures/screens.ts';
import { netsuite } from '../../fixtures/software.ts';
import { ForEachProblem } from '../../workshop/ForEachProblem.tsx';
import { ConfirmingScreen } from './ConfirmingScreen.tsx';

const meta = {
  title: 'Screens/Confirming',
  component: ConfirmingScreen,
  parameters: { screen: 'confirming', software: netsuite, position: 1 },
  args: { ...screenProps.confirming, send: fn() },
} satisfies Meta<typeof ConfirmingScreen>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Waiting: Story = {};
export const Failed: Story = { args: { problem: problem('service.failed') } };
export const Dark: Story = { globals: { theme: 'dark' } };
export const Narrow: Story = { globals: { width: '320' } };
export const EveryProblem: Story = {
  parameters: { screen: null },
  render: (args) => (
    <ForEachProblem on="confirming">{(problem) => <ConfirmingScreen {...args} problem={problem} />}</ForEachProblem>
  ),
};
export const Wide: Story = { globals: { width: '960' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const Pseudo: Story = { globals: { locale: 'en-XA' } };
