// @vitest-environment jsdom
import { problem } from '@linkflow/journey';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { renderScreen } from '../../fixtures/renderScreen.tsx';

describe('OpeningScreen', () => {
  it('says that things are being prepared', () => {
    renderScreen('opening');
    expect(screen.getByRole('heading', { name: 'Getting things ready' })).toHaveFocus();
  });

  it('says why it cannot open, and tries again', async () => {
    const { send } = renderScreen('opening', { problem: problem('network.offline') });
    expect(screen.getByRole('alert')).toHaveTextContent('You are offline');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(send).toHaveBeenCalledWith({ type: 'problem.retry' });
  });
});
