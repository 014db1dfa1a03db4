// @vitest-environment jsdom
import { problem } from '@linkflow/journey';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { renderScreen } from '../../fixtures/renderScreen.tsx';

describe('ConfirmingScreen', () => {
  it('says that the report has arrived and is being stored', () => {
    renderScreen('confirming');
    expect(screen.getByText(/Your Bills report has arrived/)).toBeVisible();
  });

  it('tries again after a failure', async () => {
    const { send } = renderScreen('confirming', { problem: problem('network.timeout') });
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(send).toHaveBeenCalledWith({ type: 'problem.retry' });
  });
});
