// @vitest-environment jsdom
import { problem } from '@linkflow/journey';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { renderScreen } from '../../fixtures/renderScreen.tsx';

describe('CheckingScreen', () => {
  it('says how much has been checked', () => {
    renderScreen('checking', { progress: { done: 250, total: 1000 } });
    expect(screen.getByRole('progressbar', { name: 'Checked so far' })).toHaveValue(0.25);
    expect(screen.getByText('25% checked')).toBeVisible();
  });

  it('claims nothing before the first bytes are read', () => {
    renderScreen('checking', { progress: null });
    expect(screen.getByRole('progressbar')).not.toHaveAttribute('value');
    expect(screen.getByText('Opening the file…')).toBeVisible();
  });

  it('says that the file has not left the computer', () => {
    renderScreen('checking');
    expect(screen.getByText(/has not left your computer/)).toBeVisible();
  });

  it('has a way out', async () => {
    const { send } = renderScreen('checking');
    await userEvent.click(screen.getByRole('button', { name: 'Choose another file' }));
    expect(send).toHaveBeenCalledWith({ type: 'report.discard' });
  });

  it('tries again where the check has stopped', async () => {
    const { send } = renderScreen('checking', { problem: problem('reader.failed') });
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(send).toHaveBeenCalledWith({ type: 'problem.retry' });
  });
});
