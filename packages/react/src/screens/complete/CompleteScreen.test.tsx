// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { renderScreen } from '../../fixtures/renderScreen.tsx';
import { connection } from '../../fixtures/reports.ts';

describe('CompleteScreen', () => {
  it('says who has what', () => {
    renderScreen('complete');
    expect(screen.getByText(/Northbank now has the reports of Harbour Street Bakery from NetSuite/)).toBeVisible();
    expect(screen.getByText('214 suppliers')).toBeVisible();
    expect(screen.getByText(/1,032 bills from 187 suppliers/)).toBeVisible();
  });

  it('says what was agreed where the software was signed in to', () => {
    renderScreen('complete', { connection: { ...connection, method: 'signIn', reports: [] } });
    expect(screen.getByText(/can now read the agreed data/)).toBeVisible();
    expect(screen.queryByText('What you shared')).not.toBeInTheDocument();
  });

  it('says how to end access', () => {
    renderScreen('complete');
    expect(screen.getByText(/You can end access at any time/)).toBeVisible();
  });

  it('finishes', async () => {
    const { send } = renderScreen('complete');
    await userEvent.click(screen.getByRole('button', { name: 'Done' }));
    expect(send).toHaveBeenCalledWith({ type: 'flow.finish' });
  });
});
