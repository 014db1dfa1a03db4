import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { test } from './stage.ts';
import { isUsual, pictureOf, readStories, settingsOf } from './stories.ts';

const stories = readStories();

for (const story of stories) {
  test(`${story.title} ${story.name}`, { tag: isUsual(story) ? '@usual' : [] }, async ({ stage }) => {
    for (const setting of settingsOf(story)) {
      await stage.show(story.id, setting);
      await expect.soft(stage.page).toHaveScreenshot(`${pictureOf(story, setting)}.png`);
    }
  });
}

test('there is no picture without its story', { tag: '@usual' }, () => {
  const known = stories.flatMap((story) => settingsOf(story).map((setting) => `${pictureOf(story, setting)}.png`));
  const files = readdirSync(fileURLToPath(new URL('pictures', import.meta.url)));
  expect(files.filter((file) => !known.includes(file))).toEqual([]);
});
