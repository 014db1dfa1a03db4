import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import {
  billsBeside,
  billsByMistake,
  billsWarnings,
  columnMissing,
  customersByMistake,
  dateOrderUnsure,
  encodingUnsure,
  kindGuessed,
  kindUnsure,
  nothingKnown,
} from '../../fixtures/inspections.ts';
import { longFile, longHost, longSoftware } from '../../fixtures/longNames.ts';
import { billsFile } from '../../fixtures/reports.ts';
import { screenProps } from '../../fixtures/screens.ts';
import { netsuite } from '../../fixtures/software.ts';
import { ReviewingScreen } from './ReviewingScreen.tsx';

const bills = {
  args: { kind: 'bills', file: billsFile, inspection: billsWarnings },
  parameters: { position: 1 },
} as const;

const meta = {
  title: 'Screens/Reviewing',
  component: ReviewingScreen,
  parameters: { screen: 'reviewing', software: netsuite },
  args: { ...screenProps.reviewing, send: fn() },
} satisfies Meta<typeof ReviewingScreen>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Clear: Story = {};
export const Warnings: Story = bills;
export const WrongKind: Story = { args: { inspection: customersByMistake } };
export const Guessed: Story = { args: { inspection: kindGuessed } };
export const Unsure: Story = { args: { inspection: kindUnsure } };
export const ColumnMissing: Story = { args: { inspection: columnMissing } };
export const NothingKnown: Story = { args: { inspection: nothingKnown } };
export const DateOrder: Story = { ...bills, args: { ...bills.args, inspection: dateOrderUnsure } };
export const Encoding: Story = { args: { inspection: encodingUnsure } };
export const BesideSuppliers: Story = { args: { ...bills.args, inspection: billsBeside } };
export const ForAnotherStep: Story = { args: { inspection: billsByMistake, otherKind: 'bills' } };
export const Corrected: Story = { args: { ...bills.args, canUndo: true, layout: { headerRow: 3 } } };
export const Remembered: Story = {
  args: { ...bills.args, canUndo: true, remembered: true, layout: { columns: { 0: 'billNumber' } } },
};
export const FirstRows: Story = {
  args: { ...bills.args, reading: { shows: 'firstRows', progress: { done: 37_400_000, total: 104_857_600 } } },
};
export const ReadingAgain: Story = {
  args: { ...bills.args, canUndo: true, layout: { headerRow: 3 }, reading: { shows: 'before', progress: null } },
};
export const Dark: Story = { ...bills, globals: { theme: 'dark' } };
export const Narrow: Story = { ...bills, globals: { width: '320' } };
export const Wide: Story = { ...bills, globals: { width: '960' } };
export const WideBlocked: Story = { args: { inspection: columnMissing }, globals: { width: '960' } };
export const RightToLeft: Story = { ...bills, globals: { direction: 'rtl' } };
export const Pseudo: Story = { args: { inspection: columnMissing }, globals: { locale: 'en-XA' } };
export const LongNames: Story = {
  args: { file: longFile, integration: longSoftware },
  parameters: { ...longHost, software: longSoftware },
};
