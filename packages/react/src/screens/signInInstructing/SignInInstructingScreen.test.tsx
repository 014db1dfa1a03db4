// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { renderScreen } from '../../fixtures/renderScreen.tsx';

describe('SignInInstructingScreen', () => {
  it('says whose page asks for the password, and what its address is', () => {
    renderScreen('signInInstructing');
    expect(screen.getByText('You sign in at Xero itself. Northbank never sees your password.')).toBeVisible();
    expect(screen.getByText('Check that the address bar shows')).toBeVisible();
    expect(screen.getByText('login.xero.com')).toBeVisible();
  });

  it('says the role, the time and the steps of this software', () => {
    renderScreen('signInInstructing');
    expect(screen.getByText('Administrator or accountant')).toBeVisible();
    expect(screen.getByText('About 3 minutes')).toBeVisible();
    expect(screen.getByRole('list', { name: 'What happens now' }).children).toHaveLength(3);
  });

  it('gives general steps where there is no guide, and no address', () => {
    renderScreen('signInInstructing', { guide: { status: 'failed', guide: null } });
    expect(screen.getByText('Allow Northbank to read the data you agreed to.')).toBeVisible();
    expect(screen.queryByText('Check that the address bar shows')).not.toBeInTheDocument();
  });

  it('can be gone on from while the guide is on its way', async () => {
    const onSignIn = vi.fn();
    renderScreen('signInInstructing', { guide: { status: 'loading', guide: null }, onSignIn });
    expect(screen.getByText('Loading the steps…')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Sign in to Xero' }));
    expect(onSignIn).toHaveBeenCalledOnce();
  });

  it.each([
    ['tab', 'Opens in a new tab.'],
    ['redirect', 'Opens in the place of this page and comes back to it.'],
  ] as const)('says where the sign-in opens (%s)', (display, sentence) => {
    renderScreen('signInInstructing', { display });
    expect(screen.getByRole('button', { name: 'Sign in to Xero' })).toHaveAccessibleDescription(sentence);
  });

  it('offers to upload reports instead, where that is possible', async () => {
    const { send } = renderScreen('signInInstructing');
    await userEvent.click(screen.getByRole('button', { name: 'Upload reports instead' }));
    expect(send).toHaveBeenCalledWith({ type: 'method.upload' });
  });

  it('offers no upload where there is none', () => {
    renderScreen('signInInstructing', { canUpload: false });
    expect(screen.queryByRole('button', { name: 'Upload reports instead' })).not.toBeInTheDocument();
  });

  it('leads back', async () => {
    const { send } = renderScreen('signInInstructing');
    await userEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(send).toHaveBeenCalledWith({ type: 'nav.back' });
  });
});
