// @vitest-environment jsdom
import { isProblemCode, problem, problemKinds } from '@linkflow/journey';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { renderScreen } from '../../fixtures/renderScreen.tsx';
import { en } from '../../messages/en.ts';

describe('InstructingScreen', () => {
  it('shows the menus and the steps of this software', () => {
    renderScreen('instructing');
    expect(screen.getByRole('list', { name: 'Where to find it' })).toHaveTextContent('ListsRelationshipsVendors');
    expect(screen.getByRole('list', { name: 'Steps' }).children).toHaveLength(3);
  });

  it('gives general steps where there is no guide', () => {
    renderScreen('instructing', { kind: 'bills', guide: { status: 'failed', guide: null } });
    expect(screen.getByText(/Open the list of bills/)).toBeVisible();
  });

  it('says that the steps are on their way', () => {
    renderScreen('instructing', { guide: { status: 'loading', guide: null } });
    expect(screen.getByText('Loading the steps…')).toBeVisible();
  });

  it('hands over the chosen file', async () => {
    const onFile = vi.fn();
    renderScreen('instructing', { onFile });
    const file = new File(['Vendor'], 'vendors.csv');
    await userEvent.upload(screen.getByLabelText('Add your Suppliers report'), file);
    await waitFor(() => expect(onFile).toHaveBeenCalledWith(file));
  });

  it('says that a file is over the limit', async () => {
    const { send } = renderScreen('instructing', { maxFileSize: 3 });
    await userEvent.upload(screen.getByLabelText('Add your Suppliers report'), new File(['Vendor'], 'vendors.csv'));
    await waitFor(() => expect(send).toHaveBeenCalledWith({ type: 'report.reject', code: 'upload.tooLarge' }));
  });

  it.each(Object.keys(problemKinds).filter(isProblemCode))('says why the last file could not be used: %s', (code) => {
    renderScreen('instructing', { problem: problem(code) });
    expect(screen.getByRole('alert')).toHaveTextContent(en.problems[code].title);
    expect(screen.getByRole('button', { name: 'Choose a file' })).toBeVisible();
  });

  it('asks for the file of an interrupted upload', () => {
    renderScreen('instructing', { interrupted: 'vendors.csv' });
    expect(screen.getByText(/Choose “vendors.csv” again/)).toBeVisible();
  });

  it('leads back', async () => {
    const { send } = renderScreen('instructing');
    await userEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(send).toHaveBeenCalledWith({ type: 'nav.back' });
  });

  it('ties the reason for a refused file to the button that chooses another', () => {
    renderScreen('instructing', { problem: problem('report.pdf') });
    expect(screen.getByRole('button', { name: 'Choose a file' })).toHaveAccessibleDescription(
      /This is a PDF.*Export the report as CSV or Excel/,
    );
  });
});
