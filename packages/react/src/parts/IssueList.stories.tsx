import { type ReportIssue, reportIssueCodes } from '@linkflow/contract';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { IssueList } from './IssueList.tsx';

const severities = ['error', 'warning', 'info'] as const;

/** Every issue of the catalogue, in turn with each severity. */
const issues: ReportIssue[] = reportIssueCodes.map((code, index) => ({
  code,
  severity: severities[index % severities.length] ?? 'info',
  count: index % 2 === 0 ? 1 : 44,
  rows: index % 2 === 0 ? [4] : [4, 8, 11, 19, 22, 31],
  column: 'dueDate',
}));

const meta = {
  title: 'Parts/Issue list',
  component: IssueList,
  args: { issues, fileName: 'Bills.xlsx' },
} satisfies Meta<typeof IssueList>;
export default meta;
type Story = StoryObj<typeof meta>;

export const EveryIssue: Story = {};
export const EveryIssueDark: Story = { globals: { theme: 'dark' } };
