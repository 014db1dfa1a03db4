import { isProblemCode, problem, problemKinds } from '@linkflow/journey';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { ProblemNote } from './ProblemNote.tsx';

const meta = {
  title: 'Parts/Problem note',
  component: ProblemNote,
  args: { problem: problem('network.offline') },
  render: () => (
    <div>
      {Object.keys(problemKinds)
        .filter(isProblemCode)
        .map((code) => (
          <ProblemNote key={code} problem={problem(code)} />
        ))}
    </div>
  ),
} satisfies Meta<typeof ProblemNote>;
export default meta;
type Story = StoryObj<typeof meta>;

export const EveryProblem: Story = {};
export const EveryProblemDark: Story = { globals: { theme: 'dark' } };
export const EveryProblemNarrow: Story = { globals: { width: '320' } };
