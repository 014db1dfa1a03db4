import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { longFile, longHost } from '../../fixtures/longNames.ts';
import { billsReceived, suppliersReceived } from '../../fixtures/reports.ts';
import { screenProps } from '../../fixtures/screens.ts';
import { netsuite } from '../../fixtures/software.ts';
import { ReceivedScreen } from './ReceivedScreen.tsx';

const meta = {
  title: 'Screens/Received',
  component: ReceivedScreen,
  parameters: { screen: 'received', software: netsuite },
  args: { ...screenProps.received, send: fn() },
} satisfies Meta<typeof ReceivedScreen>;
export default meta;
type Story = StoryObj<typeof meta>;

export const WithNext: Story = {};
export const Last: Story = { args: { kind: 'bills', report: billsReceived, next: null }, parameters: { position: 1 } };
export const WithoutSummary: Story = { args: { report: { ...suppliersReceived, summary: null } } };
export const Dark: Story = { globals: { theme: 'dark' } };
export const Narrow: Story = { globals: { width: '320' } };
export const Wide: Story = { globals: { width: '960' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const LongNames: Story = {
  args: { report: { ...suppliersReceived, fileName: longFile.name } },
  parameters: longHost,
};
export const Pseudo: Story = { globals: { locale: 'en-XA' } };
