// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { renderScreen } from '../../fixtures/renderScreen.tsx';
import { connection } from '../../fixtures/reports.ts';
import { search } from '../../fixtures/screens.ts';
import { netsuite, otherSoftware, xero } from '../../fixtures/software.ts';

describe('SelectingScreen', () => {
  it('picks a software', async () => {
    const { send } = renderScreen('selecting');
    await userEvent.click(screen.getByRole('radio', { name: /NetSuite/ }));
    expect(send).toHaveBeenCalledWith({ type: 'integration.select', integration: netsuite });
  });

  it('goes on with the picked software', async () => {
    const { send } = renderScreen('selecting', { selected: netsuite });
    await userEvent.click(screen.getByRole('button', { name: 'Continue with NetSuite' }));
    expect(send).toHaveBeenCalledWith({ type: 'integration.confirm' });
  });

  it('says what is missing while nothing is picked', async () => {
    const { send } = renderScreen('selecting');
    const button = screen.getByRole('button', { name: 'Continue' });
    expect(button).toHaveAccessibleDescription('Pick your software to continue.');
    await userEvent.click(button);
    expect(send).not.toHaveBeenCalled();
  });

  it('hands each key press to the search', async () => {
    const setQuery = vi.fn();
    renderScreen('selecting', { search: { ...search, setQuery } });
    await userEvent.type(screen.getByRole('searchbox'), 'x');
    expect(setQuery).toHaveBeenCalledWith('x');
  });

  it('announces how many were found', () => {
    renderScreen('selecting', { search: { ...search, total: 3 } });
    expect(screen.getByRole('status')).toHaveTextContent('3 results');
  });

  it('says that it is looking while there is nothing to show yet', () => {
    renderScreen('selecting', { search: { ...search, status: 'loading', results: [] } });
    expect(screen.getByText('Looking for software…')).toBeVisible();
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
  });

  it('keeps the last results while it looks for the next', () => {
    renderScreen('selecting', { search: { ...search, status: 'loading' } });
    expect(screen.getAllByRole('radio')).toHaveLength(search.results.length);
  });

  it('says that nothing matches and how to go on', () => {
    renderScreen('selecting', { search: { ...search, query: 'zzz', results: [], total: 0 } });
    expect(screen.getByText('Nothing matches “zzz”.')).toBeVisible();
    expect(screen.getByText(/go on without it below/)).toBeVisible();
  });

  it('loads the list again after a failure', async () => {
    const retry = vi.fn();
    renderScreen('selecting', { search: { ...search, status: 'failed', results: [], retry } });
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(retry).toHaveBeenCalledOnce();
  });

  it('shows more on demand', async () => {
    const loadMore = vi.fn();
    renderScreen('selecting', { search: { ...search, loadMore } });
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
    expect(loadMore).toHaveBeenCalledOnce();
  });

  it.each(['ready', 'loading', 'failed'] as const)(
    'always offers a way on without the software (%s)',
    async (status) => {
      const { send } = renderScreen('selecting', { search: { ...search, status, results: [] } });
      await userEvent.click(screen.getByText('I can’t find my software'));
      await userEvent.click(screen.getByRole('button', { name: 'Go on without it' }));
      expect(send.mock.calls).toEqual([
        [{ type: 'integration.select', integration: otherSoftware }],
        [{ type: 'integration.confirm' }],
      ]);
    },
  );

  it('says whom to ask where no other software is offered', () => {
    renderScreen('selecting', { otherSoftware: null });
    expect(screen.getByText('Ask Northbank how to share your reports in another way.')).toBeInTheDocument();
  });

  it('lists the software connected before, and how it stands', () => {
    renderScreen('selecting', { connected: [{ integration: xero, connection }] });
    expect(screen.getByRole('heading', { name: 'Already connected' })).toBeVisible();
    expect(screen.getByText('Connected')).toBeVisible();
  });

  it('leads back only where there is a page before', () => {
    renderScreen('selecting', { canGoBack: false });
    expect(screen.queryByRole('button', { name: 'Back' })).not.toBeInTheDocument();
  });

  it('leads back', async () => {
    const { send } = renderScreen('selecting', { canGoBack: true });
    await userEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(send).toHaveBeenCalledWith({ type: 'nav.back' });
  });
});
