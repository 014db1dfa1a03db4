// @vitest-environment jsdom
import { returnChannel } from '@linkflow/contract';
import type { WatchTabOptions } from '@linkflow/journey';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSignInTabs, type SignInSources } from './signInTabs.ts';

const words = { title: 'One moment', body: 'The sign-in page of Xero opens here.' };
const returnOrigin = 'https://link.example';

/** A tab as the browser gives it, whose `closed` a test can set. */
function fakeTab() {
  const tab = {
    closed: false,
    document: document.implementation.createHTMLDocument(),
    location: { replace: vi.fn() },
    close: vi.fn(),
  };
  // SAFETY: it has all that is used of a Window.
  return tab as typeof tab & Window;
}

let ending = new AbortController();

beforeEach(() => {
  ending = new AbortController();
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});

afterEach(() => {
  ending.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function setUp(sources: SignInSources = {}) {
  const page = fakeTab();
  const opened = vi.spyOn(window, 'open').mockReturnValue(page);
  const tabs = createSignInTabs({ current: sources });
  const heard = { onSignal: vi.fn(), onReturned: vi.fn(), onClosed: vi.fn() };
  const watch = (tab: WatchTabOptions['tab']) => tabs.watch({ tab, returnOrigin, signal: ending.signal, ...heard });
  return { page, opened, tabs, heard, watch };
}

const message = (init: MessageEventInit) => window.dispatchEvent(new MessageEvent('message', init));

describe('createSignInTabs', () => {
  it('opens an empty tab in the call itself and says in it what comes', () => {
    const { page, opened, tabs } = setUp();
    const tab = tabs.open(words);
    expect(opened).toHaveBeenCalledExactlyOnceWith('', '_blank');
    expect(tab).toEqual({ nonce: expect.stringMatching(/^[0-9a-f]{32}$/), display: 'tab', returnUrl: null });
    expect(page.document.title).toBe('One moment');
    expect(page.document.body.textContent).toBe('The sign-in page of Xero opens here.');
  });

  it('never uses a nonce twice', () => {
    const { tabs } = setUp();
    expect(tabs.open(words).nonce).not.toBe(tabs.open(words).nonce);
  });

  it('writes words, never markup', () => {
    const { page, tabs } = setUp();
    tabs.open({ title: '<b>', body: '<img src=x>' });
    expect(page.document.querySelector('img, b')).toBeNull();
  });

  it('opens the tab also where its document may not be touched', () => {
    const { page, tabs } = setUp();
    Object.defineProperty(page, 'document', {
      get() {
        throw new DOMException('Blocked', 'SecurityError');
      },
    });
    expect(tabs.open(words).display).toBe('tab');
  });

  it('says that the browser refused, by giving nothing or by failing', () => {
    const { opened, tabs } = setUp();
    opened.mockReturnValueOnce(null);
    expect(tabs.open(words).display).toBe('blocked');
    opened.mockImplementationOnce(() => {
      throw new DOMException('Sandboxed', 'InvalidAccessError');
    });
    expect(tabs.open(words).display).toBe('blocked');
  });

  it('leads the tab to the software, and closes it', () => {
    const { page, tabs } = setUp();
    const tab = tabs.open(words);
    tabs.navigate(tab, 'https://link.example/oauth/start/1');
    expect(page.location.replace).toHaveBeenCalledExactlyOnceWith('https://link.example/oauth/start/1');
    tabs.close(tab);
    expect(page.close).toHaveBeenCalledOnce();
  });

  it('does nothing for a tab that is not there', () => {
    const { tabs } = setUp();
    const unknown = { nonce: 'unknown', display: 'tab', returnUrl: null } as const;
    expect(() => {
      tabs.navigate(unknown, 'https://link.example/');
      tabs.close(unknown);
    }).not.toThrow();
  });

  it('leads the page itself where the host asks for it, and comes back to it', () => {
    const { opened, tabs } = setUp({ signIn: 'redirect' });
    const tab = tabs.open(words);
    expect(tab).toMatchObject({ display: 'redirect', returnUrl: location.href });
    expect(opened).not.toHaveBeenCalled();
    tabs.navigate(tab, '#at-the-software');
    expect(location.hash).toBe('#at-the-software');
  });

  it('comes back to the address that the host names', () => {
    const { tabs } = setUp({ signIn: 'redirect', returnUrl: 'https://bank.example/connect' });
    expect(tabs.open(words).returnUrl).toBe('https://bank.example/connect');
  });

  it('opens a tab in a frame, where software refuses to be shown', () => {
    const { tabs } = setUp({ signIn: 'redirect' });
    vi.stubGlobal('window', { open: () => fakeTab(), top: null, document });
    expect(tabs.open(words).display).toBe('tab');
  });
});

describe('A watched tab', () => {
  it('is heard where origin, window and nonce are those of the return page', () => {
    const { page, tabs, heard, watch } = setUp();
    const tab = tabs.open(words);
    watch(tab);
    message({ origin: returnOrigin, source: page, data: { type: 'linkflow.returned', nonce: tab.nonce } });
    expect(heard.onReturned).toHaveBeenCalledOnce();
  });

  it.each(['origin', 'source', 'nonce', 'type', 'shape'] as const)('is not believed with another %s', (forged) => {
    const { page, tabs, heard, watch } = setUp();
    const tab = tabs.open(words);
    watch(tab);
    const data = {
      type: forged === 'type' ? 'linkflow.done' : 'linkflow.returned',
      nonce: forged === 'nonce' ? 'another' : tab.nonce,
    };
    message({
      origin: forged === 'origin' ? 'https://evil.example' : returnOrigin,
      source: forged === 'source' ? window : page,
      data: forged === 'shape' ? JSON.stringify(data) : data,
    });
    expect(heard).toSatisfy(() => Object.values(heard).every((spy) => spy.mock.calls.length === 0));
  });

  it('is heard on the channel of its own origin by its nonce alone', async () => {
    const { tabs, heard, watch } = setUp();
    const tab = tabs.open(words);
    watch(tab);
    const channel = new BroadcastChannel(returnChannel);
    channel.postMessage({ type: 'linkflow.returned', nonce: 'another' });
    channel.postMessage({ type: 'linkflow.returned', nonce: tab.nonce });
    await vi.waitFor(() => expect(heard.onReturned).toHaveBeenCalledOnce());
    channel.close();
  });

  it('is watched without a channel where the browser has none', () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const { tabs, heard, watch } = setUp();
    watch(tabs.open(words));
    window.dispatchEvent(new Event('focus'));
    expect(heard.onSignal).toHaveBeenCalledOnce();
  });

  it.each(['focus', 'pageshow', 'online'])('makes asking worth while on %s', (name) => {
    const { heard, watch } = setUp();
    watch(null);
    window.dispatchEvent(new Event(name));
    expect(heard.onSignal).toHaveBeenCalledOnce();
  });

  it('makes asking worth while when this page is seen again, not when it is hidden', () => {
    const { heard, watch } = setUp();
    watch(null);
    const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(heard.onSignal).not.toHaveBeenCalled();
    visibility.mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(heard.onSignal).toHaveBeenCalledOnce();
  });

  it('is noticed closed within half a second, once', () => {
    const { page, tabs, heard, watch } = setUp();
    watch(tabs.open(words));
    vi.advanceTimersByTime(500);
    expect(heard.onClosed).not.toHaveBeenCalled();
    Object.assign(page, { closed: true });
    vi.advanceTimersByTime(5000);
    expect(heard.onClosed).toHaveBeenCalledOnce();
  });

  it('is noticed closed at once when this page gets the focus', () => {
    const { page, tabs, heard, watch } = setUp();
    watch(tabs.open(words));
    Object.assign(page, { closed: true });
    window.dispatchEvent(new Event('focus'));
    expect(heard.onClosed).toHaveBeenCalledOnce();
  });

  it('is left alone once the signal has aborted', () => {
    const { page, tabs, heard, watch } = setUp();
    const tab = tabs.open(words);
    watch(tab);
    ending.abort();
    Object.assign(page, { closed: true });
    vi.advanceTimersByTime(5000);
    window.dispatchEvent(new Event('focus'));
    document.dispatchEvent(new Event('visibilitychange'));
    message({ origin: returnOrigin, source: page, data: { type: 'linkflow.returned', nonce: tab.nonce } });
    expect(heard).toSatisfy(() => Object.values(heard).every((spy) => spy.mock.calls.length === 0));
    expect(vi.getTimerCount()).toBe(0);
  });
});
