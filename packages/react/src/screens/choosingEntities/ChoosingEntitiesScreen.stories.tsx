import { problem } from '@linkflow/journey';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { screenProps } from '../../fixtures/screens.ts';
import { entities, manyEntities } from '../../fixtures/signIn.ts';
import { xero } from '../../fixtures/software.ts';
import { ForEachProblem } from '../../workshop/ForEachProblem.tsx';
import { ChoosingEntitiesScreen } from './ChoosingEntitiesScreen.tsx';

const meta = {
  title: 'Screens/ChoosingEntities',
  component: ChoosingEntitiesScreen,
  parameters: { screen: 'choosingEntities', software: xero },
  args: { ...screenProps.choosingEntities, send: fn() },
} satisfies Meta<typeof ChoosingEntitiesScreen>;
export default meta;
type Story = StoryObj<typeof meta>;

const longName =
  'Harbour Street Bakery and Confectionery Wholesale Distribution Holdings (Northern Territories) Limited';

export const Nothing: Story = {};
export const Chosen: Story = { args: { chosen: ['uk', 'ie'] } };
export const Loading: Story = { args: { state: 'loading', entities: [] } };
export const LoadingFailed: Story = {
  args: { state: 'loading', entities: [], problem: problem('network.unreachable') },
};
export const Sending: Story = { args: { state: 'sending', chosen: ['uk'] } };
export const SendingFailed: Story = {
  args: { state: 'sending', chosen: ['uk'], problem: problem('service.failed') },
};
export const Many: Story = { args: { entities: manyEntities, chosen: ['shop-2', 'shop-5'] } };
export const LongNames: Story = {
  args: { entities: [...entities, { id: 'long', name: longName, detail: 'Canada · CAD · Year ends in March' }] },
};
export const Dark: Story = { args: { chosen: ['uk'] }, globals: { theme: 'dark' } };
export const Narrow: Story = { args: { entities: manyEntities, chosen: ['shop-2'] }, globals: { width: '320' } };
export const Wide: Story = { args: { chosen: ['uk'] }, globals: { width: '960' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const Pseudo: Story = { globals: { locale: 'en-XA' } };
export const EveryProblem: Story = {
  parameters: { screen: null },
  render: (args) => (
    <ForEachProblem on="choosingEntities">
      {(problem) => <ChoosingEntitiesScreen {...args} state="loading" entities={[]} problem={problem} />}
    </ForEachProblem>
  ),
};
