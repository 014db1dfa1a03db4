import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { longHost, longParties } from '../../fixtures/longNames.ts';
import { screenProps } from '../../fixtures/screens.ts';
import { LandingScreen } from './LandingScreen.tsx';

const meta = {
  title: 'Screens/Landing',
  component: LandingScreen,
  parameters: { screen: 'landing' },
  args: { ...screenProps.landing, send: fn() },
} satisfies Meta<typeof LandingScreen>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Dark: Story = { globals: { theme: 'dark' } };
export const Narrow: Story = { globals: { width: '320' } };
export const Wide: Story = { globals: { width: '960' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const LongNames: Story = { args: longParties, parameters: longHost };
export const Pseudo: Story = { globals: { locale: 'en-XA' } };
