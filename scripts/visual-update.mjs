// Accepts the built Storybook as it looks now: takes each picture that has changed, makes it small and removes those whose
// story is gone. Run `pnpm visual:update`, which builds Storybook first.
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';

const pictures = fileURLToPath(new URL('../.storybook/visual/pictures/', import.meta.url));

/** @param {string | Buffer} picture */
const read = (picture) => sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });

/** Whether `pnpm visual` would hardly notice. @param {string} file @param {Buffer} small the same with fewer colours */
async function isFaithful(file, small) {
  const { data, info } = await read(file);
  const { data: other } = await read(small);
  return pixelmatch(data, other, undefined, info.width, info.height, { threshold: 0.2 }) <= 10;
}

/** @param {string} file a picture as the browser makes it: every pixel with all of its colour */
async function shrink(file) {
  /** @param {number} colours */
  const withColours = (colours) => sharp(file).png({ palette: true, colours, dither: 0, effort: 7 }).toBuffer();
  const small = await withColours(16);
  writeFileSync(file, (await isFaithful(file, small)) ? small : await withColours(256));
}

spawnSync('playwright test -c .storybook/visual/visual.config.ts --update-snapshots=changed --reporter=dot', {
  shell: true,
  stdio: 'inherit',
});
const { readStories, settingsOf, pictureOf } = await import('../.storybook/visual/stories.ts');
const known = new Set(readStories().flatMap((story) => settingsOf(story).map((setting) => pictureOf(story, setting))));
for (const name of readdirSync(pictures)) {
  const file = join(pictures, name);
  if (!known.has(name.replace(/\.png$/, ''))) rmSync(file);
  else if (!(await sharp(file).metadata()).isPalette) await shrink(file);
}
const bytes = readdirSync(pictures).reduce((sum, name) => sum + statSync(join(pictures, name)).size, 0);
console.log(`${readdirSync(pictures).length} pictures, ${(bytes / 1e6).toFixed(1)} MB`);
