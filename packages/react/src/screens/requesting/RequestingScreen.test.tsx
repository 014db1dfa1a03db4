// @vitest-environment jsdom
import { problem } from '@linkflow/journey';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { renderScreen } from '../../fixtures/renderScreen.tsx';

describe('RequestingScreen', () => {
  it('says what is being waited for', () => {
    renderScreen('requesting');
    expect(screen.getByText('We are getting things ready for NetSuite.')).toBeVisible();
  });

  it('tries again after a failure', async () => {
    const { send } = renderScreen('requesting', { problem: problem('service.failed') });
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(send).toHaveBeenCalledWith({ type: 'problem.retry' });
  });

  it('leads back', async () => {
    const { send } = renderScreen('requesting');
    await userEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(send).toHaveBeenCalledWith({ type: 'nav.back' });
  });
});
