import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { createSignInTabs } from './signInTabs.ts';

let ending = new AbortController();

beforeEach(() => {
  ending = new AbortController();
});

afterEach(() => {
  ending.abort();
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

/** Opens a tab in a click, as browsers ask for, and gives the journey's and the browser's side of it. */
async function openInClick() {
  const tabs = createSignInTabs({ current: {} });
  const open = vi.spyOn(window, 'open');
  const button = document.createElement('button');
  button.textContent = 'Sign in';
  const opened = new Promise<ReturnType<typeof tabs.open>>((resolve) => {
    button.onclick = () => resolve(tabs.open({ title: 'One moment', body: 'The sign-in page opens here.' }));
  });
  document.body.append(button);
  await page.getByRole('button', { name: 'Sign in' }).click();
  const tab = await opened;
  const [result] = open.mock.results;
  // SAFETY: the tab is there, which the first test makes sure of, and a `Window` gives the globals of its page.
  return { tabs, tab, software: result?.value as Window & typeof globalThis };
}

describe('A tab in a real browser', () => {
  it('opens in the click with its words, and is noticed when it closes', async () => {
    const { tabs, tab, software } = await openInClick();
    expect(tab.display).toBe('tab');
    expect(software.document.title).toBe('One moment');
    expect(software.document.body.textContent).toBe('The sign-in page opens here.');

    const onClosed = vi.fn();
    const nothing = () => {};
    tabs.watch({ tab, returnOrigin: null, signal: ending.signal, onSignal: nothing, onReturned: nothing, onClosed });
    tabs.close(tab);
    await expect.poll(() => onClosed.mock.calls.length).toBe(1);
  });

  it('is heard when it speaks itself, and nobody else in its name', async () => {
    const { tabs, tab, software } = await openInClick();
    const onReturned = vi.fn();
    const nothing = () => {};
    const { origin } = location;
    tabs.watch({ tab, returnOrigin: origin, signal: ending.signal, onSignal: nothing, onReturned, onClosed: nothing });
    const said = { type: 'linkflow.returned', nonce: tab.nonce };

    const heard = new Promise((resolve) => window.addEventListener('message', resolve, { once: true }));
    window.postMessage(said, origin);
    await heard;
    expect(onReturned).not.toHaveBeenCalled();

    new software.Function('said', 'opener.postMessage(said, "*")')(said);
    await expect.poll(() => onReturned.mock.calls.length).toBe(1);
    tabs.close(tab);
  });
});
