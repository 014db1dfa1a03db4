import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { longHost, longParties, longSoftware } from '../../fixtures/longNames.ts';
import { connection } from '../../fixtures/reports.ts';
import { screenProps, search } from '../../fixtures/screens.ts';
import { catalogue, manySoftware, netsuite, sageIntacct, xero } from '../../fixtures/software.ts';
import { SelectingScreen } from './SelectingScreen.tsx';

const meta = {
  title: 'Screens/Selecting',
  component: SelectingScreen,
  parameters: { screen: 'selecting' },
  args: { ...screenProps.selecting, send: fn() },
} satisfies Meta<typeof SelectingScreen>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Results: Story = {};
export const Loading: Story = {
  args: { search: { ...search, status: 'loading', results: [], total: 0, hasMore: false } },
};
export const Searching: Story = { args: { search: { ...search, query: 'sage', status: 'loading' } } };
export const None: Story = {
  args: { search: { ...search, query: 'ledger of the harbour', results: [], total: 0, hasMore: false } },
};
export const Failed: Story = {
  args: { search: { ...search, status: 'failed', results: [], total: 0, hasMore: false } },
};
export const Selected: Story = { args: { selected: netsuite } };
export const SelectedElsewhere: Story = {
  args: { selected: netsuite, search: { ...search, query: 'sage', results: [sageIntacct], total: 1, hasMore: false } },
};
export const Connected: Story = {
  args: {
    connected: [
      { integration: xero, connection: { ...connection, id: 'connection-2' } },
      { integration: netsuite, connection: { ...connection, status: 'PendingAuth', reports: [] } },
    ],
  },
};
export const WithoutOtherSoftware: Story = { args: { otherSoftware: null } };
export const WithBack: Story = { args: { canGoBack: true } };
export const Dark: Story = { args: { selected: netsuite }, globals: { theme: 'dark' } };
export const Narrow: Story = { globals: { width: '320' } };
export const Wide: Story = { args: { selected: netsuite }, globals: { width: '960' } };
export const RightToLeft: Story = { args: { selected: netsuite }, globals: { direction: 'rtl' } };
export const Pseudo: Story = { globals: { locale: 'en-XA' } };
export const One: Story = {
  args: { search: { ...search, query: 'intacct', results: [sageIntacct], total: 1, hasMore: false } },
};
export const FiveThousand: Story = { args: { search: { ...search, results: manySoftware, total: 5000 } } };
export const LongNames: Story = {
  args: {
    ...longParties,
    search: { ...search, results: [longSoftware, ...catalogue], total: 13, hasMore: false },
    selected: longSoftware,
    connected: [{ integration: longSoftware, connection }],
  },
  parameters: longHost,
};
