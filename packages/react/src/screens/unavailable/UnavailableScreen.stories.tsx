import { problem } from '@linkflow/journey';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { screenProps } from '../../fixtures/screens.ts';
import { ForEachProblem } from '../../workshop/ForEachProblem.tsx';
import { UnavailableScreen } from './UnavailableScreen.tsx';

const meta = {
  title: 'Screens/Unavailable',
  component: UnavailableScreen,
  parameters: { screen: 'unavailable' },
  args: { ...screenProps.unavailable, send: fn() },
} satisfies Meta<typeof UnavailableScreen>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Expired: Story = {};
export const Unknown: Story = { args: { problem: problem('session.unknown') } };
export const Dark: Story = { globals: { theme: 'dark' } };
export const Narrow: Story = { globals: { width: '320' } };
export const Wide: Story = { globals: { width: '960' } };
export const EveryProblem: Story = {
  parameters: { screen: null },
  render: (args) => (
    <ForEachProblem on="unavailable">{(problem) => <UnavailableScreen {...args} problem={problem} />}</ForEachProblem>
  ),
};
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const Pseudo: Story = { globals: { locale: 'en-XA' } };
