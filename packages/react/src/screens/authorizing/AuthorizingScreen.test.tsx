// @vitest-environment jsdom
import { problem } from '@linkflow/journey';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { renderScreen } from '../../fixtures/renderScreen.tsx';
import type { AuthorizingProps } from '../screens.types.ts';

const states = ['starting', 'waiting', 'quiet', 'suspectClosed', 'closed', 'confirming', 'cancelling'] as const;
const displays = ['tab', 'blocked', 'redirect', null] as const;
const every = states.flatMap((state) => displays.map((display) => [state, display] as const));

const click = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('AuthorizingScreen', () => {
  it.each(every)('has an action that works at once (%s, display %s)', (state, display) => {
    renderScreen('authorizing', { state, display, url: null });
    const enabled = screen.getAllByRole('button').filter((button) => !button.hasAttribute('aria-disabled'));
    expect(enabled).not.toEqual([]);
  });

  it.each(every)('has one primary action at most (%s, display %s)', (state, display) => {
    const { container } = renderScreen('authorizing', { state, display });
    expect(container.querySelectorAll('[data-variant="primary"]').length).toBeLessThanOrEqual(1);
  });

  it.each<[AuthorizingProps['state'], string]>([
    ['starting', 'Opening Xero'],
    ['waiting', 'Sign in to Xero in the other tab'],
    ['quiet', 'Sign in to Xero in the other tab'],
    ['suspectClosed', 'Did you finish in Xero?'],
    ['closed', 'The sign-in was not finished'],
    ['confirming', 'Checking with Xero'],
    ['cancelling', 'Cancelling the sign-in'],
  ])('says what is known while %s', (state, title) => {
    renderScreen('authorizing', { state });
    expect(screen.getByRole('heading', { level: 2, name: title })).toBeVisible();
  });

  it('says which address to expect, and what it waits for', () => {
    renderScreen('authorizing');
    expect(screen.getByText('login.xero.com')).toBeVisible();
    expect(screen.getByRole('progressbar', { name: 'Waiting for Xero' })).toBeVisible();
  });

  it('lets the customer say that it is done', async () => {
    const { send } = renderScreen('authorizing');
    await click('I have finished');
    expect(send).toHaveBeenCalledWith({ type: 'signIn.finished' });
  });

  it.each<[AuthorizingProps['state'], string]>([
    ['waiting', 'Open again'],
    ['closed', 'Sign in again'],
    ['cancelling', 'Sign in again'],
  ])('opens the sign-in again while %s', async (state, name) => {
    const onSignIn = vi.fn();
    renderScreen('authorizing', { state, onSignIn });
    await click(name);
    expect(onSignIn).toHaveBeenCalledOnce();
  });

  it('can be cancelled', async () => {
    const { send } = renderScreen('authorizing', { state: 'starting' });
    await click('Cancel');
    expect(send).toHaveBeenCalledWith({ type: 'signIn.cancel' });
  });

  it('gives a link where the browser did not open the tab, which cannot reach this page', () => {
    renderScreen('authorizing', { display: 'blocked', url: 'https://link.example/oauth/start/1' });
    expect(screen.getByRole('heading', { name: 'Your browser did not open the tab' })).toBeVisible();
    const link = screen.getByRole('link', { name: 'Open Xero in a new tab' });
    expect(link).toHaveAttribute('href', 'https://link.example/oauth/start/1');
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', 'noopener');
  });

  it('gives a link that stays in this tab while it leads there', () => {
    renderScreen('authorizing', { display: 'redirect', url: 'https://link.example/oauth/start/1' });
    expect(screen.getByRole('heading', { name: 'Taking you to Xero' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Go to Xero' })).not.toHaveAttribute('target');
  });

  it('keeps the place of the link until its address is known', () => {
    renderScreen('authorizing', { display: 'blocked', state: 'starting', url: null });
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Working…' })).toHaveAttribute('aria-disabled', 'true');
  });

  it('says after a reload that the sign-in may still be open', () => {
    renderScreen('authorizing', { display: null, url: null });
    expect(screen.getByRole('heading', { name: 'You may still have the sign-in open' })).toBeVisible();
  });

  it('says after a while that a wait is nothing unusual, and has it read out', () => {
    renderScreen('authorizing', { state: 'quiet' });
    expect(screen.getByText('Take your time')).toBeVisible();
    expect(screen.getByRole('status').textContent).toMatch(/We are still listening/);
  });

  it('says that nothing was connected once the tab is closed, and that it still listens', () => {
    renderScreen('authorizing', { state: 'closed' });
    expect(screen.getByText(/Nothing was connected/)).toBeVisible();
    expect(screen.getByText(/we are still listening/)).toBeVisible();
  });

  it.each(['suspectClosed', 'closed', 'confirming', 'cancelling'] as const)('has a change to %s read out', (state) => {
    renderScreen('authorizing', { state });
    expect(screen.getByRole('status').textContent).toBe(screen.getByRole('heading', { level: 2 }).textContent);
  });

  it('leaves the focus where it is while states change', () => {
    const { change } = renderScreen('authorizing');
    const finished = screen.getByRole('button', { name: 'I have finished' });
    finished.focus();
    change({ state: 'suspectClosed' });
    expect(screen.getByRole('heading', { name: 'Did you finish in Xero?' })).toBeVisible();
    expect(finished).toHaveFocus();
  });

  it('says that it keeps asking while the server cannot be asked', () => {
    renderScreen('authorizing', { problem: problem('network.offline') });
    expect(screen.getByRole('alert')).toHaveTextContent('You are offline');
    expect(screen.getByRole('alert')).toHaveTextContent('what you do in Xero is not lost.');
  });

  it.each(['starting', 'cancelling'] as const)('tries again what has failed (%s)', async (state) => {
    const { send } = renderScreen('authorizing', { state, problem: problem('service.failed') });
    await click('Try again');
    expect(send).toHaveBeenCalledWith({ type: 'problem.retry' });
  });
});
