// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../App.tsx';
import { apiError, fakeServer, json } from '../testing/fakeServer.ts';
import { goTo, renderPortal } from '../testing/renderPortal.tsx';

vi.mock('./HostedFlow.tsx', () => ({
  HostedFlow: (props: { signIn: string; onFinish: () => void; onClose: () => void }): ReactNode => (
    <>
      <p>The flow</p>
      <p>sign-in by {props.signIn}</p>
      <button type="button" onClick={props.onFinish}>
        finish
      </button>
      <button type="button" onClick={props.onClose}>
        close
      </button>
    </>
  ),
}));

const token = { expiresIn: 3600, accessToken: 'token-1', tokenType: 'Bearer' };

beforeEach(() => goTo('/connect/s3cret'));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('ConnectPage', () => {
  it('exchanges the secret, once, and opens the flow', async () => {
    const server = fakeServer({ 'POST /link/exchange': () => json(token) });
    renderPortal(<App />);
    expect(await screen.findByText('The flow')).toBeVisible();
    expect(server.asked).toEqual([{ method: 'POST', path: '/link/exchange', body: { link: 's3cret' } }]);
  });

  it('keeps the token out of storage and cookies', async () => {
    fakeServer({ 'POST /link/exchange': () => json(token) });
    renderPortal(<App />);
    await screen.findByText('The flow');
    const kept = JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]);
    expect(kept).not.toContain('token-1');
  });

  it.each([
    ['/connect/s3cret', 'tab'],
    ['/connect/s3cret?signIn=redirect', 'redirect'],
    ['/connect/s3cret?signIn=telepathy', 'tab'],
  ])('lets the customer sign in to the software at %s by %s', async (address, mode) => {
    goTo(address);
    fakeServer({ 'POST /link/exchange': () => json(token) });
    renderPortal(<App />);
    expect(await screen.findByText(`sign-in by ${mode}`)).toBeVisible();
  });

  it('is friendly about a link that has ended', async () => {
    fakeServer({ 'POST /link/exchange': () => apiError(401, 'token_expired') });
    renderPortal(<App />);
    expect(await screen.findByRole('heading', { name: 'This link has ended' })).toBeVisible();
    expect(screen.getByText(/Ask Demo Bank for a new one/)).toBeVisible();
  });

  it('is friendly about a link that nobody knows', async () => {
    fakeServer({ 'POST /link/exchange': () => apiError(404, 'not_found') });
    renderPortal(<App />);
    expect(await screen.findByRole('heading', { name: 'This link does not work' })).toBeVisible();
  });

  it('opens by itself when the server is back', async () => {
    vi.useFakeTimers();
    const server = fakeServer({});
    renderPortal(<App />);
    await act(() => vi.advanceTimersByTimeAsync(1000));
    expect(screen.getByRole('heading', { name: 'We cannot reach our server' })).toBeVisible();
    server.answers['POST /link/exchange'] = () => json(token);
    await act(() => vi.advanceTimersByTimeAsync(5000));
    expect(screen.getByText('The flow')).toBeVisible();
  });

  it('says when the device is offline', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    fakeServer({});
    renderPortal(<App />);
    expect(await screen.findByRole('heading', { name: 'You are offline' })).toBeVisible();
  });

  it('ends with a page that may be closed', async () => {
    const user = userEvent.setup();
    fakeServer({ 'POST /link/exchange': () => json(token) });
    renderPortal(<App />);
    await user.click(await screen.findByRole('button', { name: 'finish' }));
    expect(screen.getByRole('heading', { name: /You can close this page/ })).toHaveFocus();
  });

  it('lets a customer who closed the flow open it again', async () => {
    const user = userEvent.setup();
    fakeServer({ 'POST /link/exchange': () => json(token) });
    renderPortal(<App />);
    await user.click(await screen.findByRole('button', { name: 'close' }));
    expect(screen.getByRole('heading', { name: 'Your progress is kept' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Open again' }));
    expect(await screen.findByText('The flow')).toBeVisible();
  });
});
