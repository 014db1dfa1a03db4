// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import {
  billsWarnings,
  columnMissing,
  customersByMistake,
  dateOrderUnsure,
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
    await userEvent.click(screen.getByRole('button', { name: 'Check again with these choices' }));
    expect(send).toHaveBeenCalledWith({ type: 'report.adjust', layout: { dateOrder: 'dmy' } });
  });

  it('reads another sheet, with columns of its own', async () => {
    const { send } = renderScreen('reviewing', {
      kind: 'bills',
      inspection: billsWarnings,
      layout: { columns: { 0: 'billNumber' } },
    });
    await userEvent.click(screen.getByText('Check the columns'));
    await userEvent.selectOptions(screen.getByLabelText('Sheet to use'), 'Notes');
    await userEvent.click(screen.getByRole('button', { name: 'Check again with these choices' }));
    expect(send).toHaveBeenCalledWith({ type: 'report.adjust', layout: { sheet: 'Notes' } });
  });

  it('shows the first rows', async () => {
    renderScreen('reviewing');
    await userEvent.click(screen.getByText('See the first rows'));
    expect(screen.getByRole('cell', { name: 'Alder Flour Mills' })).toBeVisible();
  });
});
