// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import {
  billsByMistake,
  billsWarnings,
  columnMissing,
  customersByMistake,
  dateOrderUnsure,
  encodingUnsure,
  kindGuessed,
  kindUnsure,
} from '../../fixtures/inspections.ts';
import { renderScreen } from '../../fixtures/renderScreen.tsx';

describe('ReviewingScreen', () => {
  it('asks only for a confirmation where everything is clear', async () => {
    const { send } = renderScreen('reviewing');
    expect(screen.getByText('214 suppliers')).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'What we noticed' })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Send this report' }));
    expect(send).toHaveBeenCalledWith({ type: 'report.confirm' });
  });

  it('lists what was noticed, and lets the report be sent where it is small', async () => {
    const { send } = renderScreen('reviewing', { kind: 'bills', inspection: billsWarnings });
    expect(screen.getByText('44 rows have no date in “Due date”.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Send this report' }));
    expect(send).toHaveBeenCalledWith({ type: 'report.confirm' });
  });

  it('says what a wrong file looks like and what is needed', async () => {
    const { send } = renderScreen('reviewing', { inspection: customersByMistake });
    expect(screen.getByRole('alert')).toHaveTextContent('This looks like a Customers report. We need Suppliers.');
    expect(screen.queryByRole('button', { name: 'Send this report' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /use it as/ })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Choose another file' }));
    expect(send).toHaveBeenCalledWith({ type: 'report.discard' });
  });

  it('takes the word of the customer where the kind is not certain', async () => {
    const { send } = renderScreen('reviewing', { inspection: kindUnsure, layout: { sheet: 'Vendors' } });
    await userEvent.click(screen.getByRole('button', { name: 'It is right, use it as Suppliers' }));
    expect(send).toHaveBeenCalledWith({ type: 'report.adjust', layout: { sheet: 'Vendors', kind: 'suppliers' } });
  });

  it('sends a report that is probably right, with a word of caution', async () => {
    const { send } = renderScreen('reviewing', { inspection: kindGuessed });
    expect(screen.getByText(/We are not sure that this is the right report/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Send this report' }));
    expect(send).toHaveBeenCalledWith({ type: 'report.confirm' });
  });

  it('does not send a report with an error, and says why', async () => {
    const { send } = renderScreen('reviewing', { inspection: columnMissing });
    const button = screen.getByRole('button', { name: 'Send this report' });
    expect(button).toHaveAccessibleDescription('Sort out what we noticed above, then you can send the report.');
    await userEvent.click(button);
    expect(send).not.toHaveBeenCalled();
  });

  it('opens the columns where one of them has to be named', () => {
    renderScreen('reviewing', { inspection: columnMissing });
    expect(screen.getByText('Check the columns').closest('details')).toHaveAttribute('open');
  });

  it('applies the columns all at once', async () => {
    const { send } = renderScreen('reviewing', { inspection: columnMissing });
    await userEvent.selectOptions(screen.getByLabelText('What “Trading as” holds'), 'Supplier name');
    expect(send).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Check again with these choices' }));
    expect(send).toHaveBeenCalledWith({
      type: 'report.adjust',
      layout: { columns: { 0: 'supplierId', 1: 'supplierName', 2: 'email', 3: null } },
    });
  });

  it('asks which of day and month comes first where the dates do not tell', async () => {
    const { send } = renderScreen('reviewing', { kind: 'bills', inspection: dateOrderUnsure });
    await userEvent.selectOptions(screen.getByLabelText(/Dates such as/), 'day, month, year');
    expect(send).toHaveBeenCalledWith({ type: 'report.adjust', layout: { dateOrder: 'dmy' } });
  });

  it('reads another sheet at once, with columns of its own', async () => {
    const layout = { columns: { 0: 'billNumber' }, headerRow: 3, dateOrder: 'mdy' } as const;
    const { send } = renderScreen('reviewing', { kind: 'bills', inspection: billsWarnings, layout });
    await userEvent.click(screen.getByText('Check how the file is read'));
    await userEvent.selectOptions(screen.getByLabelText('Sheet to use'), 'Notes');
    expect(send).toHaveBeenCalledWith({ type: 'report.adjust', layout: { sheet: 'Notes', dateOrder: 'mdy' } });
  });

  it('takes another row for the column names', async () => {
    const { send } = renderScreen('reviewing', { kind: 'bills', inspection: billsWarnings });
    await userEvent.click(screen.getByText('Check how the file is read'));
    const rows = screen.getByLabelText('Row with the column names');
    expect(rows).toHaveDisplayValue(/^Row 4: Document Number · Vendor/);
    await userEvent.selectOptions(rows, 'Row 2: Bills, all locations');
    expect(send).toHaveBeenCalledWith({ type: 'report.adjust', layout: { headerRow: 1 } });
  });

  it('shows a word in both ways where the letters are in doubt', async () => {
    const { send } = renderScreen('reviewing', { inspection: encodingUnsure });
    const question = screen.getByRole('group', { name: 'Which of the two is written correctly?' });
    await userEvent.click(within(question).getByRole('button', { name: 'Mąka Południowa' }));
    expect(send).toHaveBeenCalledWith({ type: 'report.adjust', layout: { encoding: 'windows-1250' } });
  });

  it('shows the rows of an issue, and the first ones again', async () => {
    renderScreen('reviewing', { kind: 'bills', inspection: billsWarnings });
    const [first] = screen.getAllByRole('button', { name: 'Show rows' });
    if (first) await userEvent.click(first);
    expect(screen.getByRole('region', { name: /in question/ })).toHaveFocus();
    expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['5', '9']);
    await userEvent.click(screen.getByRole('button', { name: 'Show the first rows again' }));
    expect(screen.getByRole('region', { name: /The first 3 rows/ })).toHaveFocus();
  });

  it('takes the last correction back, or all of them', async () => {
    const { send } = renderScreen('reviewing', { canUndo: true, layout: { headerRow: 2 } });
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(send).toHaveBeenLastCalledWith({ type: 'report.undo' });
    await userEvent.click(screen.getByRole('button', { name: 'Start over' }));
    expect(send).toHaveBeenLastCalledWith({ type: 'report.adjust', layout: {} });
  });

  it('says that choices made before are used again, with one click to take them back', () => {
    renderScreen('reviewing', { canUndo: true, remembered: true, layout: { headerRow: 2 } });
    expect(screen.getByText(/Your choices from then are used again/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Undo' })).toBeVisible();
  });

  it('uses the file for the other report it is', async () => {
    const { send } = renderScreen('reviewing', { inspection: billsByMistake, otherKind: 'bills' });
    await userEvent.click(screen.getByRole('button', { name: 'Use it for Bills' }));
    expect(send).toHaveBeenCalledWith({ type: 'report.useFor', kind: 'bills' });
  });

  it('keeps what only the whole file tells until it is read', async () => {
    const reading = { shows: 'firstRows', progress: { done: 1, total: 4 } } as const;
    const { send, change } = renderScreen('reviewing', { reading });
    expect(screen.getByRole('progressbar', { name: 'Reading the rest of the file' })).toBeVisible();
    expect(screen.queryByText('214 suppliers')).not.toBeInTheDocument();
    const button = screen.getByRole('button', { name: 'Send this report' });
    expect(button).toHaveAccessibleDescription(/as soon as all of it is read/);
    await userEvent.click(button);
    expect(send).not.toHaveBeenCalled();
    change({ reading: null });
    expect(screen.getByText('214 suppliers')).toBeVisible();
  });

  it('keeps the focus where it is while a correction is read', async () => {
    const before = { kind: 'bills', inspection: dateOrderUnsure } as const;
    const { change } = renderScreen('reviewing', before);
    const dates = screen.getByLabelText(/Dates such as/);
    await userEvent.selectOptions(dates, 'day, month, year');
    dates.focus();
    change({ ...before, layout: { dateOrder: 'dmy' }, canUndo: true, reading: { shows: 'before', progress: null } });
    change({ ...before, layout: { dateOrder: 'dmy' }, canUndo: true, inspection: billsWarnings });
    expect(dates).toHaveFocus();
    expect(dates).toBeVisible();
  });

  it('shows the first rows', () => {
    renderScreen('reviewing');
    expect(screen.getByRole('cell', { name: 'Alder Flour Mills' })).toBeVisible();
  });
});
