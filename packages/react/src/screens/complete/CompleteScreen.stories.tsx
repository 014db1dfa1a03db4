import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { connection } from '../../fixtures/reports.ts';
import { screenProps } from '../../fixtures/screens.ts';
import { netsuite } from '../../fixtures/software.ts';
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
export const SignIn: Story = { args: { connection: { ...connection, method: 'signIn', reports: [] } } };
export const Dark: Story = { globals: { theme: 'dark' } };
export const Narrow: Story = { globals: { width: '320' } };
export const Wide: Story = { globals: { width: '960' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const Pseudo: Story = { globals: { locale: 'en-XA' } };
