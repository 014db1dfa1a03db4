import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { longHost, longParties, longSoftware } from '../../fixtures/longNames.ts';
import { screenProps } from '../../fixtures/screens.ts';
import { billsPull, billsStored, pullsOfIreland, pullsOfMany, signedIn, suppliersPull } from '../../fixtures/signIn.ts';
import { netsuite, xero } from '../../fixtures/software.ts';
import { CompleteScreen } from './CompleteScreen.tsx';

const meta = {
  title: 'Screens/Complete',
  component: CompleteScreen,
  parameters: { screen: 'complete', software: netsuite, position: 1 },
  args: { ...screenProps.complete, send: fn() },
} satisfies Meta<typeof CompleteScreen>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Upload: Story = {};
export const SignIn: Story = {
  args: { integration: xero, connection: signedIn },
  parameters: { software: xero },
};
export const SignInStored: Story = {
  args: { integration: xero, connection: { ...signedIn, pulls: [suppliersPull, billsStored] } },
  parameters: { software: xero },
};
export const SignInSeveral: Story = {
  args: { integration: xero, connection: { ...signedIn, pulls: [suppliersPull, billsPull, ...pullsOfIreland] } },
  parameters: { software: xero },
};
export const SignInMany: Story = {
  args: { integration: xero, connection: { ...signedIn, pulls: [...pullsOfMany] } },
  parameters: { software: xero },
};
export const SignInNothingYet: Story = {
  args: { integration: xero, connection: { ...signedIn, pulls: [] } },
  parameters: { software: xero },
};
export const Dark: Story = { globals: { theme: 'dark' } };
export const Narrow: Story = { globals: { width: '320' } };
export const SignInNarrow: Story = { ...SignInSeveral, globals: { width: '320', theme: 'dark' } };
export const SignInWide: Story = { ...SignInSeveral, globals: { width: '960' } };
export const Wide: Story = { globals: { width: '960' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const Pseudo: Story = { globals: { locale: 'en-XA' } };
export const LongNames: Story = {
  args: { ...longParties, integration: longSoftware },
  parameters: { ...longHost, software: longSoftware },
};
