import { join } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { built, type Setting } from './stories.ts';

const origin = 'http://storybook.example';

interface Channel {
  emit(event: string, payload: unknown): void;
  once(event: string, listener: () => void): void;
}

/** A page of the built Storybook that shows one story after the other. */
export interface Stage {
  readonly page: Page;
  show(storyId: string, setting: Setting): Promise<void>;
}

/** A note that appears after a while would be on some pictures and not on others. */
function stopLongTimers() {
  const start = window.setTimeout.bind(window);
  const short = (run: TimerHandler, delay = 0, ...args: unknown[]) => (delay < 3000 ? start(run, delay, ...args) : 0);
  // SAFETY: pages call it with the arguments above; what else the type of Node.js has on it is not in a browser.
  window.setTimeout = short as typeof window.setTimeout;
}

/** `test` with a stage for each worker: opening Storybook anew for each picture would take most of the time. */
export const test = base.extend<object, { stage: Stage }>({
  stage: [
    async ({ browser }, use) => {
      const page = await browser.newPage({ reducedMotion: 'reduce', locale: 'en-GB', timezoneId: 'UTC' });
      await page.addInitScript(stopLongTimers);
      await page.route('**', (route) => {
        const { origin: of, pathname } = new URL(route.request().url());
        return of === origin ? route.fulfill({ path: join(built, pathname) }) : route.abort();
      });
      await page.goto(`${origin}/iframe.html?viewMode=story&globals=a11y.manual:!true`);
      await page.waitForFunction(() => '__STORYBOOK_ADDONS_CHANNEL__' in window);
      await use({ page, show: (storyId, setting) => show(page, storyId, setting) });
      await page.close();
    },
    { scope: 'worker' },
  ],
});

async function show(page: Page, storyId: string, { width, theme }: Setting): Promise<void> {
  const size = { width: Number(width) + 32, height: 704 };
  await page.setViewportSize(size);
  await page.evaluate(
    async ({ storyId, globals }) => {
      // SAFETY: Storybook puts the channel of its preview there.
      const channel = Reflect.get(window, '__STORYBOOK_ADDONS_CHANNEL__') as Channel;
      // One after the other: Storybook loads its page anew where a story has to go before it is finished.
      const emit = (event: string, payload: unknown) =>
        new Promise<void>((resolve) => {
          channel.once('storyFinished', resolve);
          channel.emit(event, payload);
        });
      const shown = new URLSearchParams(location.search).get('id');
      if (shown === null) channel.emit('updateGlobals', { globals });
      else await emit('updateGlobals', { globals });
      await emit(shown === storyId ? 'forceRemount' : 'setCurrentStory', { storyId, viewMode: 'story' });
      await document.fonts.ready;
    },
    { storyId, globals: { width, theme } },
  );
  await fitHeight(page, size);
}

/** As high as the story, so that what sticks to the edge of the window is at its end. Some parts grow with the window. */
async function fitHeight(page: Page, size: { width: number; height: number }): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    if (height === page.viewportSize()?.height) return;
    await page.setViewportSize({ ...size, height });
  }
}
