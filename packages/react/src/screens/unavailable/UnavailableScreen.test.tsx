// @vitest-environment jsdom
import { problem } from '@linkflow/journey';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { renderScreen } from '../../fixtures/renderScreen.tsx';

describe('UnavailableScreen', () => {
  it('says that the link has expired and whom to ask', () => {
    renderScreen('unavailable');
    expect(screen.getByRole('heading', { name: 'This link has expired' })).toBeVisible();
    expect(screen.getByText(/Ask the company that sent it for a new link/)).toBeVisible();
  });

  it('says that a link is not known', () => {
    renderScreen('unavailable', { problem: problem('session.unknown') });
    expect(screen.getByRole('heading', { name: 'This link does not work' })).toBeVisible();
  });

  it('can be tried again, because the host may have renewed the access', async () => {
    const { send } = renderScreen('unavailable');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(send).toHaveBeenCalledWith({ type: 'problem.retry' });
  });
});
