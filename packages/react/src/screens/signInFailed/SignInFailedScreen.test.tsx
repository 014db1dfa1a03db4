// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { renderScreen } from '../../fixtures/renderScreen.tsx';

describe('SignInFailedScreen', () => {
  it('offers to upload reports instead', async () => {
    const { send } = renderScreen('signInFailed');
    expect(screen.getByRole('alert')).toHaveTextContent('Signing in is not available');
    await userEvent.click(screen.getByRole('button', { name: 'Upload reports instead' }));
    expect(send).toHaveBeenCalledWith({ type: 'method.upload' });
  });

  it('leads back to the other software', async () => {
    const { send } = renderScreen('signInFailed');
    await userEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(send).toHaveBeenCalledWith({ type: 'nav.back' });
  });
});
