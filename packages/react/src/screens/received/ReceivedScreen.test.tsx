// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { renderScreen } from '../../fixtures/renderScreen.tsx';

describe('ReceivedScreen', () => {
  it('shows what arrived', () => {
    renderScreen('received');
    expect(screen.getByText('VendorsList.csv')).toBeVisible();
    expect(screen.getByText('214 suppliers')).toBeVisible();
  });

  it('goes on with the next report', async () => {
    const { send } = renderScreen('received', { next: 'bills' });
    await userEvent.click(screen.getByRole('button', { name: 'Continue with Bills' }));
    expect(send).toHaveBeenCalledWith({ type: 'report.next' });
  });

  it('finishes after the last report', async () => {
    const { send } = renderScreen('received', { next: null });
    await userEvent.click(screen.getByRole('button', { name: 'Finish' }));
    expect(send).toHaveBeenCalledWith({ type: 'report.next' });
  });

  it('lets the file be replaced', async () => {
    const { send } = renderScreen('received');
    await userEvent.click(screen.getByRole('button', { name: 'Replace this file' }));
    expect(send).toHaveBeenCalledWith({ type: 'report.replace' });
  });
});
