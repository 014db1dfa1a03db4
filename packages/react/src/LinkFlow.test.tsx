// @vitest-environment jsdom
import { createMemoryBackend, type MemoryBehaviour, scenarios } from '@linkflow/journey/testing';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFakeWorkers } from './fixtures/fakeWorker.ts';
import { LinkFlow, type LinkFlowProps } from './LinkFlow.tsx';

beforeEach(() => {
  // jsdom has no modal dialogs (https://github.com/jsdom/jsdom/issues/3294).
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
});

afterEach(() => {
  cleanup();
  localStorage.clear();
});

const report = (name: string) => new File(['Vendor ID,Vendor Name\n1,Northwind Paper\n'], name, { type: 'text/csv' });
const heading = (name: RegExp) => screen.findByRole('heading', { level: 2, name });

function setUp(props: Partial<LinkFlowProps> = {}, behaviour: MemoryBehaviour = {}) {
  const backend = createMemoryBackend(behaviour);
  const workers = createFakeWorkers();
  const user = userEvent.setup();
  const all: LinkFlowProps = { backend, createWorker: workers.createWorker, presentation: 'inline', ...props };
  const flow = (more: Partial<LinkFlowProps> = {}) => (
    <StrictMode>
      <LinkFlow {...all} {...more} />
    </StrictMode>
  );
  const view = render(flow());
  return { backend, workers, user, view, flow };
}

type SetUp = ReturnType<typeof setUp>;

async function chooseSoftware({ user }: SetUp, name = /QuickBooks Online/) {
  await user.click(await screen.findByRole('radio', { name }));
  await user.click(screen.getByRole('button', { name: /^Continue/ }));
}

async function consent({ user }: SetUp) {
  await user.click(await screen.findByRole('button', { name: /^Allow/ }));
}

async function startCollecting(flow: SetUp) {
  await chooseSoftware(flow);
  await consent(flow);
  await flow.user.click(await screen.findByRole('button', { name: 'Start' }));
}

async function sendReport({ user, view }: SetUp, name: string) {
  await screen.findByRole('button', { name: /choose a file/i });
  const input = view.container.querySelector<HTMLInputElement>('input[type="file"]');
  if (input) await user.upload(input, report(name));
  await user.click(await screen.findByRole('button', { name: /^Send/ }));
}

describe('<LinkFlow/>', () => {
  it('takes a customer from the list of software to the end, and tells the host once of each step', async () => {
    const callbacks = {
      onConnectionStarted: vi.fn(),
      onConnection: vi.fn(),
      onConsent: vi.fn(),
      onFinish: vi.fn(),
      onClose: vi.fn(),
      onError: vi.fn(),
    };
    const flow = setUp(callbacks);
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
    const flow = setUp({ onConnectionStarted: first });
    await chooseSoftware(flow);
    for (let again = 0; again < 5; again += 1) flow.view.rerender(flow.flow({ onConnectionStarted: newest }));
    await consent(flow);
    await waitFor(() => expect(newest).toHaveBeenCalledTimes(1));
    expect(first).not.toHaveBeenCalled();
    expect(flow.backend.connections).toHaveLength(1);
  });

  it('shows new words at once and stays where the customer is', async () => {
    const flow = setUp();
    await chooseSoftware(flow);
    const before = (await heading(/./)).textContent;
    flow.view.rerender(flow.flow({ locale: 'en-XA' }));
    await waitFor(async () => expect((await heading(/./)).textContent).not.toBe(before));
    flow.view.rerender(flow.flow({ locale: 'en' }));
    await waitFor(async () => expect((await heading(/./)).textContent).toBe(before));
  });

  it('asks before it closes once there is something to lose', async () => {
    const onClose = vi.fn();
    const flow = setUp({ onClose });
    await chooseSoftware(flow);
    await flow.user.click(screen.getByRole('button', { name: 'Close' }));
    const question = await screen.findByRole('alertdialog');
    expect(onClose).not.toHaveBeenCalled();
    await flow.user.click(within(question).getByRole('button', { name: /leave/i }));
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('goes on where the customer left, in the same browser or another', async () => {
    const first = setUp();
    await startCollecting(first);
    await sendReport(first, 'suppliers.csv');
    await screen.findByRole('button', { name: /bills/i });
    first.view.unmount();
    localStorage.clear();

    setUp({ backend: first.backend });
    expect(await heading(/bills/i)).toBeVisible();
  });

  it('tells the host of a failure, and the customer of the way on', async () => {
    const onError = vi.fn();
    setUp({ onError }, scenarios.expired);
    expect(await heading(/expired/i)).toBeVisible();
    await waitFor(() =>
      expect(onError).toHaveBeenCalledWith(
        expect.objectContaining({ errorCode: 'session.expired', userRecoverable: false }),
      ),
    );
  });

  it('shares nothing with a second one on the page', async () => {
    const first = setUp();
    const second = setUp();
    await first.user.click(await within(first.view.container).findByRole('radio', { name: /Xero/ }));
    expect(await within(second.view.container).findByRole('radio', { name: /Xero/ })).not.toBeChecked();
  });

  it('renders its first screen on a server', () => {
    const html = renderToString(<LinkFlow backend={createMemoryBackend()} presentation="inline" />);
    expect(html).toContain('data-part="root"');
    expect(html).not.toContain('style=');
  });

  it('shows nothing while its dialog is not open', () => {
    const { view } = setUp({ presentation: 'dialog', open: false });
    expect(view.container).toBeEmptyDOMElement();
  });

  it('leaves no listener, Worker or node behind after a hundred visits', async () => {
    const added = vi.spyOn(window, 'addEventListener');
    const removed = vi.spyOn(window, 'removeEventListener');
    const { view, flow, workers } = setUp();
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
