// Takes the pictures of the documentation from the built Storybook: each main screen in two widths and both themes, and
// one picture of the whole flow. Run `pnpm screenshots`, which builds Storybook first.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { chromiumArgs, findChromium } from './chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const docs = join(root, 'docs');
const origin = 'http://storybook.example';

/** The name of the picture, and the story it shows. */
const screens = {
  landing: 'screens-landing--default',
  selecting: 'screens-selecting--selected',
  consenting: 'screens-consenting--upload',
  briefing: 'screens-briefing--ready',
  instructing: 'screens-instructing--ready',
  reviewing: 'screens-reviewing--clear',
  'reviewing-wrong-kind': 'screens-reviewing--wrong-kind',
  uploading: 'screens-uploading--sending',
  received: 'screens-received--with-next',
  complete: 'screens-complete--upload',
};

const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArgs });

/** @param {number} width @param {number} scale pixels of the picture to one of the page */
async function openPage(width, scale = 1) {
  const page = await browser.newPage({
    viewport: { width, height: 900 },
    deviceScaleFactor: scale,
    reducedMotion: 'reduce',
    locale: 'en-GB',
  });
  await page.route(`${origin}/**`, (route) =>
    route.fulfill({ path: join(root, 'storybook-static', new URL(route.request().url()).pathname) }),
  );
  return page;
}

/** @param {import('playwright').Page} page @param {string} story @param {string} width @param {string} theme */
async function openStory(page, story, width, theme) {
  await page.goto(`${origin}/iframe.html?id=${story}&viewMode=story&globals=width:${width};theme:${theme}`);
  await page.locator('[data-part="heading"]').waitFor();
  return page.locator('.linkflow').first();
}

mkdirSync(join(docs, 'screens'), { recursive: true });
for (const width of ['460', '960']) {
  const page = await openPage(Number(width) + 32);
  for (const [name, story] of Object.entries(screens)) {
    for (const theme of ['light', 'dark']) {
      const stage = await openStory(page, story, width, theme);
      await stage.screenshot({ path: join(docs, 'screens', `${name}-${width}-${theme}.png`) });
    }
  }
  await page.close();
}

/** @param {string} story */
async function takeFrame(story) {
  const page = await openPage(492, 2);
  const stage = await openStory(page, story, '460', 'light');
  const picture = await stage.locator('[data-part="frame"]').screenshot();
  await page.close();
  return `<img src="data:image/png;base64,${picture.toString('base64')}">`;
}

const page = await openPage(1560, 1.15);
await page.setContent(`
  <style>
    body { display: inline-flex; gap: 40px; align-items: flex-start; margin: 0; padding: 40px; background: #eef1f6 }
    img { width: 460px; border-radius: 16px; box-shadow: 0 10px 30px #1f2a4426 }
  </style>
  ${(await Promise.all([screens.selecting, 'screens-reviewing--warnings', screens.complete].map(takeFrame))).join('')}`);
await page.locator('body').screenshot({ path: join(docs, 'flow.png') });
await browser.close();
console.log(`docs/flow.png: ${Math.round(readFileSync(join(docs, 'flow.png')).length / 1000)} kB`);
