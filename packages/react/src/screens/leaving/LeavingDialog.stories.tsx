import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { LeavingDialog } from './LeavingDialog.tsx';

const meta = {
  title: 'Screens/Leaving',
  component: LeavingDialog,
  args: { uploading: false, send: fn() },
} satisfies Meta<typeof LeavingDialog>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Resting: Story = {};
export const Uploading: Story = { args: { uploading: true } };
export const Dark: Story = { globals: { theme: 'dark' } };
export const Narrow: Story = { args: { uploading: true }, globals: { width: '320' } };
export const Wide: Story = { globals: { width: '960' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const Pseudo: Story = { globals: { locale: 'en-XA' } };
