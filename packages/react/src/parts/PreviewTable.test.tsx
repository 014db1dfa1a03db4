// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { suppliersClear } from '../fixtures/inspections.ts';
import { renderPart } from '../fixtures/renderScreen.tsx';
import { PreviewTable } from './PreviewTable.tsx';

function renderTable() {
  const rows = suppliersClear.preview.map((cells, at) => ({ line: at + 4, cells }));
  renderPart(<PreviewTable caption="The first rows" columns={suppliersClear.columns} rows={rows} />);
}

describe('PreviewTable', () => {
  it('names each column by what it holds and by its own header', () => {
    renderTable();
    expect(screen.getByRole('columnheader', { name: /^Supplier name ?Company Name$/ })).toBeVisible();
  });

  it('says which columns are not used', () => {
    renderTable();
    expect(screen.getByRole('columnheader', { name: /^Not used ?Internal note$/ })).toBeVisible();
  });

  it('shows the cells as they are in the file', () => {
    renderTable();
    expect(screen.getByRole('cell', { name: 'Brightwater Dairy' })).toBeVisible();
  });

  it('numbers the rows as a spreadsheet does', () => {
    renderTable();
    expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['5', '6', '7', '8']);
  });

  it('can be scrolled with the keyboard', async () => {
    renderTable();
    await userEvent.tab();
    expect(screen.getByRole('region', { name: 'The first rows' })).toHaveFocus();
  });
});
