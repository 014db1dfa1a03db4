import { isReturnMessage, returnChannel } from '@linkflow/contract';
import type { SignInTab, SignInTabs, WatchTabOptions } from '@linkflow/journey';

/** How the host wants customers to sign in to their software. */
export interface SignInSources {
  /**
   * `tab` opens the software in a tab of its own, `redirect` in the place of the page, which then comes back. Inside a
   * frame, where software refuses to be shown, it is always a tab. @default 'tab'
   */
  readonly signIn?: 'tab' | 'redirect';
  /** Address of the page that `redirect` comes back to, the flow on it. @default the address of the page */
  readonly returnUrl?: string;
}

/** What stands in the new tab until the software appears. */
export interface TabWords {
  readonly title: string;
  readonly body: string;
}

/** The {@link SignInTabs} of a browser. */
export interface BrowserTabs extends SignInTabs {
  /** Opens a tab, or says why there is none. Call it in the click: browsers refuse it later. */
  open(words: TabWords): SignInTab;
}

const closedCheck = 500;

/** Opens, leads and watches the tabs of one journey. */
export function createSignInTabs(latest: { readonly current: SignInSources }): BrowserTabs {
  const pages = new Map<string, Window>();
  return {
    open(words) {
      const nonce = newNonce();
      if (displayOf(latest.current) === 'redirect') {
        return { nonce, display: 'redirect', returnUrl: latest.current.returnUrl ?? location.href };
      }
      const page = openPage();
      if (!page) return { nonce, display: 'blocked', returnUrl: null };
      pages.set(nonce, page);
      write(page, words);
      return { nonce, display: 'tab', returnUrl: null };
    },
    navigate({ nonce, display }, url) {
      if (display === 'redirect') location.assign(url);
      else pages.get(nonce)?.location.replace(url);
    },
    close({ nonce }) {
      pages.get(nonce)?.close();
      pages.delete(nonce);
    },
    watch: (options) => watch(options, options.tab && (pages.get(options.tab.nonce) ?? null)),
  };
}

/** Where the next sign-in will be. */
export function displayOf({ signIn = 'tab' }: SignInSources): 'tab' | 'redirect' {
  return signIn === 'redirect' && !isFramed() ? 'redirect' : 'tab';
}

function isFramed(): boolean {
  return typeof window !== 'undefined' && window.top !== window;
}

function openPage(): Window | null {
  try {
    return window.open('', '_blank');
  } catch {
    return null;
  }
}

function write(page: Window, { title, body }: TabWords): void {
  try {
    const { document } = page;
    document.title = title;
    document.documentElement.lang = window.document.documentElement.lang;
    document.documentElement.style.colorScheme = 'light dark';
    document.body.style.font = '1.125rem/1.5 system-ui, sans-serif';
    document.body.style.margin = '3rem 1.5rem';
    document.body.textContent = body;
  } catch {
    // An empty page for a moment harms nobody.
  }
}

function watch({ tab, returnOrigin, signal, onSignal, onReturned, onClosed }: WatchTabOptions, page: Window | null) {
  if (signal.aborted) return;
  const isOurs = (data: unknown) => isReturnMessage(data) && data.nonce === tab?.nonce;
  let seemedClosed = false;
  const look = () => {
    // A tab that the software cut from this page looks closed while the customer is in it; this page is hidden then.
    const seemsClosed = page?.closed === true && document.visibilityState === 'visible';
    if (seemsClosed && !seemedClosed) onClosed();
    seemedClosed = seemsClosed;
  };

  window.addEventListener(
    'message',
    ({ origin, source, data }) => {
      if (page && source === page && origin === returnOrigin && isOurs(data)) onReturned();
    },
    { signal },
  );
  for (const name of ['focus', 'pageshow', 'online']) window.addEventListener(name, onSignal, { signal });
  window.addEventListener('focus', look, { signal });
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && onSignal(), { signal });

  const timer = page && setInterval(look, closedCheck);
  const channel = tab && openChannel();
  channel?.addEventListener('message', ({ data }) => isOurs(data) && onReturned());
  signal.addEventListener('abort', () => {
    if (timer) clearInterval(timer);
    channel?.close();
  });
}

/** Null where the browser has none, or forbids it. */
function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(returnChannel);
  } catch {
    return null;
  }
}

/** 128 random bits, as hexadecimal digits. */
function newNonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
