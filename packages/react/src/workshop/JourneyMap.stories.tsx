import { journeyMap } from '@linkflow/journey/testing';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { JourneyMap } from './JourneyMap.tsx';

const meta = {
  title: 'Journey/Map',
  component: JourneyMap,
  args: { map: journeyMap },
  globals: { width: 'full' },
} satisfies Meta<typeof JourneyMap>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Machine: Story = {};
