// @vitest-environment jsdom
import { isProblemCode, problem, problemKinds } from '@linkflow/journey';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { renderScreen } from '../../fixtures/renderScreen.tsx';
import { en } from '../../messages/en.ts';

const codes = Object.keys(problemKinds).filter(isProblemCode);

describe('SignInFailedScreen', () => {
  it.each(codes.filter((code) => code !== 'signIn.unavailable'))('says why and what helps: %s', (code) => {
    renderScreen('signInFailed', { problem: problem(code) });
    expect(screen.getByRole('heading', { name: en.problems[code].title })).toBeVisible();
    expect(screen.getByText(en.problems[code].next)).toBeVisible();
  });

  it('signs in again, in the click', async () => {
    const onSignIn = vi.fn();
    renderScreen('signInFailed', { onSignIn });
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onSignIn).toHaveBeenCalledOnce();
  });

  it('does not offer what cannot help', () => {
    renderScreen('signInFailed', { problem: problem('signIn.unavailable'), canSignIn: false });
    expect(screen.getByRole('heading', { name: 'Signing in to Xero does not work right now' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Upload reports instead' })).toHaveAttribute('data-variant', 'primary');
  });

  it('offers to upload reports instead, where that is possible', async () => {
    const { send } = renderScreen('signInFailed');
    await userEvent.click(screen.getByRole('button', { name: 'Upload reports instead' }));
    expect(send).toHaveBeenCalledWith({ type: 'method.upload' });
  });

  it('offers no upload where there is none', () => {
    renderScreen('signInFailed', { canUpload: false });
    expect(screen.queryByRole('button', { name: 'Upload reports instead' })).not.toBeInTheDocument();
    expect(screen.queryByText(/uploading them here/)).not.toBeInTheDocument();
  });

  it('gives the words to ask an administrator with', () => {
    renderScreen('signInFailed', { problem: problem('signIn.roleMissing') });
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'To send to a colleague' }).value).toContain(
      'I am connecting Xero with Northbank for Harbour Street Bakery',
    );
  });

  it('leads back', async () => {
    const { send } = renderScreen('signInFailed');
    await userEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(send).toHaveBeenCalledWith({ type: 'nav.back' });
  });
});
