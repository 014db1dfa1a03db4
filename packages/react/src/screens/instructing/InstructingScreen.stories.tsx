import { problem } from '@linkflow/journey';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { billsGuide } from '../../fixtures/guides.ts';
import { longFile, longHost, longSoftware } from '../../fixtures/longNames.ts';
import { screenProps } from '../../fixtures/screens.ts';
import { netsuite } from '../../fixtures/software.ts';
import { ForEachProblem } from '../../workshop/ForEachProblem.tsx';
import { InstructingScreen } from './InstructingScreen.tsx';

const meta = {
  title: 'Screens/Instructing',
  component: InstructingScreen,
  parameters: { screen: 'instructing', software: netsuite },
  args: { ...screenProps.instructing, send: fn() },
} satisfies Meta<typeof InstructingScreen>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Ready: Story = {};
export const Bills: Story = {
  args: { kind: 'bills', guide: { status: 'ready', guide: billsGuide } },
  parameters: { position: 1 },
};
export const GuideLoading: Story = { args: { guide: { status: 'loading', guide: null } } };
export const GuideFailed: Story = { args: { guide: { status: 'failed', guide: null } } };
export const Interrupted: Story = { args: { interrupted: 'VendorsList.csv' } };
export const Pdf: Story = { args: { problem: problem('report.pdf') } };
export const Empty: Story = { args: { problem: problem('report.empty') } };
export const OldExcel: Story = { args: { problem: problem('report.oldExcel') } };
export const Password: Story = { args: { problem: problem('report.password') } };
export const WebPage: Story = { args: { problem: problem('report.html') } };
export const SeveralFiles: Story = { args: { problem: problem('report.severalFiles') } };
export const TooLarge: Story = { args: { problem: problem('upload.tooLarge') } };
export const Dark: Story = { args: { problem: problem('report.image') }, globals: { theme: 'dark' } };
export const Narrow: Story = { globals: { width: '320' } };
export const Wide: Story = { globals: { width: '960' } };
export const WideWithProblem: Story = { args: { problem: problem('report.pdf') }, globals: { width: '960' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const Pseudo: Story = { globals: { locale: 'en-XA' } };
export const EveryProblem: Story = {
  parameters: { screen: null },
  render: (args) => (
    <ForEachProblem on="instructing">{(problem) => <InstructingScreen {...args} problem={problem} />}</ForEachProblem>
  ),
};
export const LongNames: Story = {
  args: { integration: longSoftware, interrupted: longFile.name },
  parameters: { ...longHost, software: longSoftware },
};
