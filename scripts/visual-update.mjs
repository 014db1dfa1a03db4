// Accepts the built Storybook as it looks now: takes each picture that has changed, makes it small and removes those whose
// story is gone. Run `pnpm visual:update`, which builds Storybook first.
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

const pictures = fileURLToPath(new URL('../.storybook/visual/pictures/', import.meta.url));

/** What a picture may lose, of the 256 steps of a channel: far below what `pnpm visual` notices. */
const tolerated = 24;

/** @param {Buffer} one @param {Buffer} other raw pixels of the same size */
function differs(one, other) {
  return one.some((value, index) => Math.abs(value - (other[index] ?? 0)) > tolerated);
}

/** @param {string} file a picture as the browser makes it: every pixel with all of its colour */
async function shrink(file) {
  const original = await sharp(file).removeAlpha().raw().toBuffer();
  for (const colours of [16, 256]) {
    const small = await sharp(file).png({ palette: true, colours, dither: 0, effort: 10 }).toBuffer();
    const isLast = colours === 256;
    if (isLast || !differs(original, await sharp(small).removeAlpha().raw().toBuffer())) {
      writeFileSync(file, small);
      return;
    }
  }
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
