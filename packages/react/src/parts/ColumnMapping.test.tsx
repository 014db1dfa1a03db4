// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { columnMissing } from '../fixtures/inspections.ts';
import { renderPart } from '../fixtures/renderScreen.tsx';
import { ColumnMapping, mappingOf } from './ColumnMapping.tsx';

const { columns, preview } = columnMissing;

function renderMapping(onChange = vi.fn()) {
  renderPart(
    <ColumnMapping
      kind="suppliers"
      columns={columns}
      preview={preview}
      value={mappingOf(columns)}
      onChange={onChange}
    />,
  );
  return onChange;
}

describe('ColumnMapping', () => {
  it('starts from what the columns were taken for', () => {
    renderMapping();
    expect(screen.getByLabelText('What “Ref” holds')).toHaveDisplayValue('Supplier number');
    expect(screen.getByLabelText('What “Trading as” holds')).toHaveDisplayValue('Leave out');
  });

  it('gives an example from the file', () => {
    renderMapping();
    expect(screen.getByLabelText('What “Trading as” holds')).toHaveAccessibleDescription(
      'For example: Alder Flour Mills',
    );
  });

  it('names a column without a header by its place', () => {
    renderMapping();
    expect(screen.getByLabelText('What “Column 4” holds')).toBeVisible();
  });

  it('says what a column holds', async () => {
    const onChange = renderMapping();
    await userEvent.selectOptions(screen.getByLabelText('What “Trading as” holds'), 'Supplier name');
    expect(onChange).toHaveBeenCalledWith({ 0: 'supplierId', 1: 'supplierName', 2: 'email', 3: null });
  });

  it('takes a meaning away from the column that had it', async () => {
    const onChange = renderMapping();
    await userEvent.selectOptions(screen.getByLabelText('What “Trading as” holds'), 'Email');
    expect(onChange).toHaveBeenCalledWith({ 0: 'supplierId', 1: 'email', 2: null, 3: null });
  });

  it('leaves a column out', async () => {
    const onChange = renderMapping();
    await userEvent.selectOptions(screen.getByLabelText('What “Contact” holds'), 'Leave out');
    expect(onChange).toHaveBeenCalledWith({ 0: 'supplierId', 1: null, 2: null, 3: null });
  });

  it('offers the fields of a bill for a Bills report', () => {
    renderPart(<ColumnMapping kind="bills" columns={columns} preview={preview} value={{}} onChange={vi.fn()} />);
    expect(screen.getAllByRole('option', { name: 'Due date' })[0]).toBeInTheDocument();
    expect(screen.queryByRole('option', { name: 'Postal code' })).not.toBeInTheDocument();
  });
});
