// @vitest-environment jsdom
import { problem } from '@linkflow/journey';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { renderScreen } from '../../fixtures/renderScreen.tsx';

describe('SubmittingScreen', () => {
  it('says what is being waited for', () => {
    renderScreen('submitting');
    expect(screen.getByRole('heading', { name: 'Finishing up' })).toBeVisible();
  });

  it('tries again after a failure', async () => {
    const { send } = renderScreen('submitting', { problem: problem('service.failed') });
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(send).toHaveBeenCalledWith({ type: 'problem.retry' });
  });
});
