// @vitest-environment jsdom
import { createMemoryBackend, scenarios } from '@linkflow/journey/testing';
import { screen, waitFor, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { chooseSoftware, consent, heading, type RenderedFlow, renderFlow, spyOnHost } from './fixtures/renderFlow.tsx';
import { LinkFlow } from './LinkFlow.tsx';

const report = (name: string) => new File(['Vendor ID,Vendor Name\n1,Northwind Paper\n'], name, { type: 'text/csv' });

async function startCollecting(flow: RenderedFlow) {
  await chooseSoftware(flow);
  await consent(flow);
  await flow.user.click(await screen.findByRole('button', { name: 'Start' }));
}

async function sendReport({ user, view }: RenderedFlow, name: string) {
  await screen.findByRole('button', { name: /choose a file/i });
  const input = view.container.querySelector<HTMLInputElement>('input[type="file"]');
  if (input) await user.upload(input, report(name));
  await user.click(await screen.findByRole('button', { name: /^Send/ }));
}

describe('<LinkFlow/>', () => {
  it('takes a customer from the list of software to the end, and tells the host once of each step', async () => {
    const callbacks = spyOnHost();
    const flow = renderFlow(callbacks);
    await startCollecting(flow);
    await sendReport(flow, 'suppliers.csv');
    await flow.user.click(await screen.findByRole('button', { name: /bills/i }));
    await sendReport(flow, 'bills.csv');
    await flow.user.click(await screen.findByRole('button', { name: /finish/i }));
    await flow.user.click(await screen.findByRole('button', { name: 'Done' }));

    const connection = {
      connectionId: 'connection-1',
      integrationId: expect.any(String),
      integrationKey: 'quickbooks-online',
      platformName: 'QuickBooks Online',
      sourceId: 'source-1',
      sourceType: 'Accounting',
    };
    expect(callbacks.onConnectionStarted.mock.calls).toEqual([[connection]]);
    expect(callbacks.onConnection.mock.calls).toEqual([[connection]]);
    expect(callbacks.onConsent).toHaveBeenCalledTimes(1);
    expect(callbacks.onConsent.mock.calls[0]?.[0].text).toContain('QuickBooks Online');
    expect(callbacks.onFinish).toHaveBeenCalledTimes(1);
    expect(callbacks.onClose).not.toHaveBeenCalled();
    expect(callbacks.onError).not.toHaveBeenCalled();
    expect(flow.workers.alive()).toBe(0);
    expect(localStorage).toHaveLength(0);
  });

  it('calls the newest callback, and a host that renders again restarts nothing', async () => {
    const first = vi.fn();
    const newest = vi.fn();
    const flow = renderFlow({ onConnectionStarted: first });
    await chooseSoftware(flow);
    for (let again = 0; again < 5; again += 1) flow.view.rerender(flow.flow({ onConnectionStarted: newest }));
    await consent(flow);
    await waitFor(() => expect(newest).toHaveBeenCalledTimes(1));
    expect(first).not.toHaveBeenCalled();
    expect(flow.backend.connections).toHaveLength(1);
  });

  it('shows new words at once and stays where the customer is', async () => {
    const flow = renderFlow();
    await chooseSoftware(flow);
    const before = (await heading(/./)).textContent;
    flow.view.rerender(flow.flow({ locale: 'en-XA' }));
    await waitFor(async () => expect((await heading(/./)).textContent).not.toBe(before));
    flow.view.rerender(flow.flow({ locale: 'en' }));
    await waitFor(async () => expect((await heading(/./)).textContent).toBe(before));
  });

  it('asks before it closes once there is something to lose', async () => {
    const onClose = vi.fn();
    const flow = renderFlow({ onClose });
    await chooseSoftware(flow);
    await flow.user.click(screen.getByRole('button', { name: 'Close' }));
    const question = await screen.findByRole('alertdialog');
    expect(onClose).not.toHaveBeenCalled();
    await flow.user.click(within(question).getByRole('button', { name: /leave/i }));
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('goes on where the customer left, in the same browser or another', async () => {
    const first = renderFlow();
    await startCollecting(first);
    await sendReport(first, 'suppliers.csv');
    await screen.findByRole('button', { name: /bills/i });
    first.view.unmount();
    localStorage.clear();

    renderFlow({ backend: first.backend });
    expect(await heading(/bills/i)).toBeVisible();
  });

  it('tells the host of a failure, and the customer of the way on', async () => {
    const onError = vi.fn();
    renderFlow({ onError }, scenarios.expired);
    expect(await heading(/expired/i)).toBeVisible();
    await waitFor(() =>
      expect(onError).toHaveBeenCalledWith(
        expect.objectContaining({ errorCode: 'session.expired', userRecoverable: false }),
      ),
    );
  });

  it('shares nothing with a second one on the page', async () => {
    const first = renderFlow();
    const second = renderFlow();
    await first.user.click(await within(first.view.container).findByRole('radio', { name: /Xero/ }));
    expect(await within(second.view.container).findByRole('radio', { name: /Xero/ })).not.toBeChecked();
  });

  it('renders its first screen on a server', () => {
    const html = renderToString(<LinkFlow backend={createMemoryBackend()} presentation="inline" />);
    expect(html).toContain('data-part="root"');
    expect(html).not.toContain('style=');
  });

  it('shows nothing while its dialog is not open', () => {
    const { view } = renderFlow({ presentation: 'dialog', open: false });
    expect(view.container).toBeEmptyDOMElement();
  });

  it('leaves no listener, Worker or node behind after a hundred visits', async () => {
    const added = vi.spyOn(window, 'addEventListener');
    const removed = vi.spyOn(window, 'removeEventListener');
    const { view, flow, workers } = renderFlow();
    await screen.findByRole('radio', { name: /Xero/ });
    for (let visit = 0; visit < 100; visit += 1) {
      view.rerender(<div />);
      view.rerender(flow());
    }
    view.unmount();
    const ours = (spy: typeof added | typeof removed) => spy.mock.calls.filter(([name]) => name === 'online').length;
    expect(ours(added)).toBeGreaterThan(100);
    expect(ours(removed)).toBe(ours(added));
    expect(workers.alive()).toBe(0);
    expect(document.body.querySelector('[data-part]')).toBeNull();
  });
});
