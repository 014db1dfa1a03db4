import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { longHost, longParties, longSoftware } from '../../fixtures/longNames.ts';
import { screenProps } from '../../fixtures/screens.ts';
import { netsuite, xero } from '../../fixtures/software.ts';
import { ConsentingScreen } from './ConsentingScreen.tsx';

const meta = {
  title: 'Screens/Consenting',
  component: ConsentingScreen,
  parameters: { screen: 'consenting', software: netsuite },
  args: { ...screenProps.consenting, send: fn() },
} satisfies Meta<typeof ConsentingScreen>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Upload: Story = {};
export const SignIn: Story = { args: { integration: xero } };
export const Dark: Story = { globals: { theme: 'dark' } };
export const Narrow: Story = { globals: { width: '320' } };
export const Wide: Story = { globals: { width: '960' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const Pseudo: Story = { globals: { locale: 'en-XA' } };
export const LongNames: Story = {
  args: { ...longParties, integration: longSoftware },
  parameters: { ...longHost, software: longSoftware },
};
