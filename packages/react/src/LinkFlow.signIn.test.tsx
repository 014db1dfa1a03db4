// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { chooseSoftware, consent, heading, type RenderedFlow, renderFlow, spyOnHost } from './fixtures/renderFlow.tsx';

const tab = { closed: false, location: { replace: vi.fn() }, close: vi.fn() };
let opened: MockInstance<typeof window.open>;

beforeEach(() => {
  // SAFETY: it has all that is used of a Window.
  opened = vi.spyOn(window, 'open').mockReturnValue(tab as unknown as Window);
});

afterEach(() => vi.restoreAllMocks());

async function toInstructions(flow: RenderedFlow) {
  await chooseSoftware(flow, /Ledger sandbox/);
  await consent(flow);
  return screen.findByRole('button', { name: 'Sign in to Ledger sandbox' });
}

async function signIn(flow: RenderedFlow) {
  await flow.user.click(await toInstructions(flow));
  await heading(/in the other tab/);
}

/** As the customer comes back to this page. */
const comeBack = () => window.dispatchEvent(new Event('focus'));

const connection = {
  connectionId: 'connection-1',
  integrationId: expect.any(String),
  integrationKey: 'ledger',
  platformName: 'Ledger sandbox',
  sourceId: 'source-1',
  sourceType: 'Accounting',
};

describe('<LinkFlow/> with a sign-in', () => {
  it('takes a customer to the end in one tab, and tells the host once of each step', async () => {
    const callbacks = spyOnHost();
    const flow = renderFlow(callbacks);
    await signIn(flow);
    expect(opened).toHaveBeenCalledTimes(1);
    expect(tab.location.replace.mock.calls).toEqual([['about:blank#software']]);

    flow.backend.finishSignIn('connection-1', 'one');
    comeBack();
    expect(await heading(/Connected/)).toBeVisible();
    await flow.user.click(screen.getByRole('button', { name: 'Done' }));

    expect(callbacks.onConnectionStarted.mock.calls).toEqual([[connection]]);
    expect(callbacks.onConnection.mock.calls).toEqual([[connection]]);
    expect(callbacks.onFinish).toHaveBeenCalledTimes(1);
    expect(callbacks.onError).not.toHaveBeenCalled();
    expect(opened).toHaveBeenCalledTimes(1);
  });

  it('opens no tab without a click', async () => {
    await toInstructions(renderFlow());
    expect(opened).not.toHaveBeenCalled();
  });

  it('gives a link where the browser opens no tab', async () => {
    opened.mockReturnValue(null);
    const onEvent = vi.fn();
    const flow = renderFlow({ onEvent });
    await flow.user.click(await toInstructions(flow));
    expect(await heading(/did not open the tab/)).toBeVisible();
    expect(await screen.findByRole('link')).toHaveAttribute('href', 'about:blank#software');
    expect(onEvent).toHaveBeenCalledWith(expect.objectContaining({ type: 'signIn.blocked' }));
  });

  it('says that access was not allowed, tells the host once, and tries again in a new tab', async () => {
    const callbacks = spyOnHost();
    const flow = renderFlow(callbacks);
    await signIn(flow);
    flow.backend.finishSignIn('connection-1', 'signIn.refused');
    comeBack();
    expect(await heading(/You did not allow access/)).toBeVisible();
    expect(callbacks.onError.mock.calls).toEqual([
      [expect.objectContaining({ errorCode: 'signIn.refused', userRecoverable: true })],
    ]);

    await flow.user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await heading(/in the other tab/)).toBeVisible();
    expect(opened).toHaveBeenCalledTimes(2);
    expect(callbacks.onConnectionStarted).toHaveBeenCalledTimes(1);
    expect(callbacks.onConnection).not.toHaveBeenCalled();
  });

  it('connects only the companies that were chosen', async () => {
    const flow = renderFlow();
    await signIn(flow);
    flow.backend.finishSignIn('connection-1', 'several');
    comeBack();
    await flow.user.click(await screen.findByRole('checkbox', { name: /Ireland/ }));
    await flow.user.click(screen.getByRole('button', { name: 'Connect 1 company' }));
    expect(await heading(/Connected/)).toBeVisible();
    const read = new Set(flow.backend.connections[0]?.pulls.map(({ entityName }) => entityName));
    expect([...read]).toEqual(['Riverside Bakery Ireland']);
  });

  it('goes on waiting after a reload, and opens nothing by itself', async () => {
    const first = renderFlow();
    await signIn(first);
    first.view.unmount();
    opened.mockClear();

    const callbacks = spyOnHost();
    renderFlow({ ...callbacks, backend: first.backend });
    expect(await heading(/You may still have the sign-in open/)).toBeVisible();
    first.backend.finishSignIn('connection-1', 'one');
    comeBack();
    expect(await heading(/Connected/)).toBeVisible();
    expect(callbacks.onConnection.mock.calls).toEqual([[connection]]);
    expect(opened).not.toHaveBeenCalled();
  });

  it('leads to the upload instead, with its own consent', async () => {
    const flow = renderFlow();
    await toInstructions(flow);
    await flow.user.click(screen.getByRole('button', { name: 'Upload reports instead' }));
    await consent(flow);
    await flow.user.click(await screen.findByRole('button', { name: 'Start' }));
    expect(await heading(/Export your Suppliers report/)).toBeVisible();
  });

  it('opens the sign-in where the host wants it now', async () => {
    const flow = renderFlow();
    const button = await toInstructions(flow);
    expect(button).toHaveAccessibleDescription('Opens in a new tab.');
    flow.view.rerender(flow.flow({ signIn: 'redirect' }));
    await waitFor(() => expect(button).toHaveAccessibleDescription(/in the place of this page/));
  });
});
