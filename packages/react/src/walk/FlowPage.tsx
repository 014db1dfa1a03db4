import type { Connection } from '@linkflow/contract';
import type { MemoryBackend, SignInOutcome } from '@linkflow/journey/testing';
import { createRoot } from 'react-dom/client';
import { expect, vi } from 'vitest';
import { LinkFlow } from '../LinkFlow.tsx';
import { en } from '../messages/en.ts';
import { type HeldServer, holdServer } from './heldServer.ts';
import type { Happening } from './model.ts';

/** Milliseconds of the machine's clocks, by the names it gives them. */
const clocks: Readonly<Record<string, number>> = {
  waitLimit: 30_000,
  retryDelay: 5_000,
  pollPause: 1_000,
  noticeDelay: 60_000,
  silenceLimit: 18_000,
  signInLimit: 910_000,
  quiet: 60_000,
};

/** The words of the buttons that send an event; where several may stand there, the first that does. */
const buttons: Readonly<Record<string, readonly string[]>> = {
  'landing.continue': [en.landing.button],
  'integration.confirm': ['Continue with QuickBooks Online', 'Continue with Ledger sandbox'],
  'consent.accept': [en.consent.accept],
  'method.upload': [en.signInInstructing.upload, en.signInFailed.upload],
  'signIn.open': ['Sign in to Ledger sandbox', en.actions.retry, en.authorizing.again, en.authorizing.signInAgain],
  'signIn.finished': [en.authorizing.finished],
  'signIn.cancel': [en.authorizing.cancel],
  'entities.choose': ['Connect 1 company'],
  'briefing.continue': [en.briefing.button],
  'report.adjust': [en.reviewing.adjust],
  'report.confirm': [en.reviewing.send],
  'report.discard': [en.actions.chooseAnother],
  'report.replace': [en.received.replace],
  'report.next': ['Continue with Bills', 'Continue with Suppliers', en.received.last],
  'upload.pause': [en.uploading.pause],
  'upload.resume': [en.uploading.resume],
  'problem.retry': [en.actions.retry, en.uploading.now],
  'nav.back': [en.frame.back],
};

const soon = { interval: 4 };

const outcomes: Readonly<Partial<Record<string, SignInOutcome>>> = {
  choosing: 'several',
  refused: 'signIn.refused',
  failed: 'signIn.providerFailed',
  expired: 'signIn.timedOut',
  granted: 'one',
};

/** The flow in a page, as a dialog: what a customer sees of it and does with it. */
export class FlowPage {
  readonly onClose = vi.fn();
  readonly #real: MemoryBackend;
  readonly #server: HeldServer;
  readonly #element = document.body.appendChild(document.createElement('main'));
  readonly #root = createRoot(this.#element);
  #tab = { closed: false, location: { replace: () => {} }, close: () => {} };

  constructor(real: MemoryBackend) {
    this.#real = real;
    this.#server = holdServer(real);
    vi.spyOn(window, 'open').mockImplementation(() => {
      this.#tab = { ...this.#tab, closed: false };
      // SAFETY: it has all that is used of a Window.
      return this.#tab as unknown as Window;
    });
    this.#root.render(
      <LinkFlow
        showLandingPage
        backend={this.#server.backend}
        createWorker={this.#server.createWorker}
        onClose={this.onClose}
      />,
    );
  }

  leave(): void {
    this.#root.unmount();
    this.#element.remove();
    localStorage.clear();
  }

  /** The part of that name, or null. */
  find<Part extends HTMLElement>(selector: string): Part | null {
    return this.#element.querySelector<Part>(selector);
  }

  get heading(): HTMLElement | null {
    return this.find('[data-part="heading"]');
  }

  get screen(): string | undefined {
    return this.find('[data-part="screen"]')?.dataset.screen;
  }

  get state(): string | undefined {
    return this.find('[data-part="screen"]')?.dataset.state;
  }

  get text(): string {
    return this.#element.textContent;
  }

  /** Everything that can be used now and leads on, neither back nor out. */
  get waysOn(): readonly HTMLElement[] {
    const ways = this.#element.querySelectorAll<HTMLElement>(
      '[data-part="body"] :is(button, a, input:not([hidden]), summary):not([aria-disabled], [data-action="back"])',
    );
    return [...ways];
  }

  /** The button or link with one of these words, or null. */
  button(...words: readonly string[]): HTMLElement | null {
    const all = [...this.#element.querySelectorAll<HTMLElement>('[data-part="button"]')];
    return words.flatMap((word) => all.find(({ textContent }) => textContent === word) ?? [])[0] ?? null;
  }

  /** Presses what must be there, be ready, and lie under the finger. */
  press(target: HTMLElement | null, what: string): void {
    if (!target) throw new Error(`no ${what} on ${this.screen} ${this.state}`);
    expect(target.getAttribute('aria-disabled'), `${what} is ready`).toBeNull();
    target.scrollIntoView({ block: 'center' });
    target.focus();
    target.click();
  }

  /** Waits until the journey has begun. */
  async begin(): Promise<void> {
    await expect.poll(() => this.#server.holds('openSession'), soon).toBe(true);
  }

  /** Does what happens: as the customer, as the server or as the clock. */
  async meet(event: Happening): Promise<void> {
    if (event.effect) return this.#answer(event);
    const [, after, clock = ''] = event.type.split('.');
    if (event.type === 'effect.quiet') return this.#pass('quiet');
    if (after === 'after') return this.#pass(clock);
    switch (event.type) {
      case 'effect.tabClosed':
        this.#tab.closed = true;
        return void (await vi.advanceTimersByTimeAsync(500));
      case 'effect.signal':
        return void window.dispatchEvent(new Event('focus'));
      case 'integration.select':
        await expect.poll(() => this.#card(event), soon).not.toBeNull();
        return this.press(this.#card(event), 'a card');
      case 'entities.choose':
        this.press(this.find('[data-part="entity-input"]'), 'a company');
        break;
      case 'report.drop':
        return this.#drop(1);
      case 'report.reject':
        return this.#drop(2);
      case 'report.adjust':
        for (const closed of document.querySelectorAll<HTMLDetailsElement>('details:not([open])')) closed.open = true;
        break;
    }
    const words = buttons[event.type];
    if (!words) throw new Error(`the page knows no ${event.type}`);
    await expect.poll(() => this.button(...words), soon).not.toBeNull();
    this.press(this.button(...words), event.type);
  }

  async #answer({ effect = '', error, output }: Happening): Promise<void> {
    await expect.poll(() => this.#server.holds(effect), soon).toBe(true);
    // SAFETY: what the model lets this effect answer is a connection.
    const { id, signIn } = effect === 'fetchConnection' ? ((output as Connection) ?? {}) : {};
    const outcome = signIn && outcomes[signIn.status];
    if (id && outcome) this.#real.finishSignIn(this.#real.connections[0]?.id ?? id, outcome);
    this.#server.answer(effect, error);
  }

  async #pass(clock: string): Promise<void> {
    const milliseconds = clocks[clock];
    if (!milliseconds) throw new Error(`no clock ${clock}`);
    await vi.advanceTimersByTimeAsync(milliseconds);
  }

  #card({ integration }: Happening): HTMLElement | null {
    return this.find(`[data-part="card-input"][value="${integration?.key}"]`);
  }

  async #drop(count: number): Promise<void> {
    await expect.poll(() => this.find('[data-part="drop-input"]'), soon).not.toBeNull();
    const input = this.find<HTMLInputElement>('[data-part="drop-input"]');
    if (!input) throw new Error('no place for a file');
    const chosen = new DataTransfer();
    for (let index = 0; index < count; index += 1) chosen.items.add(new File(['abc'], `report-${index}.csv`));
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
