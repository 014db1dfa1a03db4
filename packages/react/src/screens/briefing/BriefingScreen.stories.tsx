import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { longHost, longParties, longSoftware } from '../../fixtures/longNames.ts';
import { suppliersReceived } from '../../fixtures/reports.ts';
import { screenProps } from '../../fixtures/screens.ts';
import { netsuite } from '../../fixtures/software.ts';
import { BriefingScreen } from './BriefingScreen.tsx';

const meta = {
  title: 'Screens/Briefing',
  component: BriefingScreen,
  parameters: { screen: 'briefing', software: netsuite },
  args: { ...screenProps.briefing, send: fn() },
} satisfies Meta<typeof BriefingScreen>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Ready: Story = {};
export const GuideLoading: Story = { args: { guide: { status: 'loading', guide: null } } };
export const GuideFailed: Story = { args: { guide: { status: 'failed', guide: null } } };
export const OneReceived: Story = {
  args: {
    reports: [
      { kind: 'suppliers', received: suppliersReceived },
      { kind: 'bills', received: null },
    ],
  },
};
export const FourReports: Story = {
  args: {
    reports: [
      { kind: 'suppliers', received: null },
      { kind: 'bills', received: null },
      { kind: 'payments', received: null },
      { kind: 'direct-costs', received: null },
    ],
  },
};
export const Dark: Story = { globals: { theme: 'dark' } };
export const Narrow: Story = { globals: { width: '320' } };
export const Wide: Story = { globals: { width: '960' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const Pseudo: Story = { globals: { locale: 'en-XA' } };
export const LongNames: Story = {
  args: { ...longParties, integration: longSoftware },
  parameters: { ...longHost, software: longSoftware },
};
