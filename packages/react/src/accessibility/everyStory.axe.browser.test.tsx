import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../styles/index.css';
import { findViolations } from './axe.ts';
import { everyStory, type StoryGlobals } from './everyStory.tsx';
import { canEmulate, emulate, type Media } from './media.ts';

interface Setting {
  readonly name: string;
  readonly globals: StoryGlobals;
  readonly viewport: number;
  readonly media: Media;
}

/** As it stands, in light, each story is looked at by the accessibility addon of the workshop. */
const settings: readonly Setting[] = [
  { name: 'in dark and right to left', globals: { theme: 'dark', direction: 'rtl' }, viewport: 1000, media: {} },
  {
    name: `320 pixels wide${canEmulate ? ' and in forced colours' : ''}`,
    globals: { theme: 'light', width: '320' },
    viewport: 320,
    media: { 'forced-colors': 'active' },
  },
];

afterEach(cleanup);

describe.each(settings)('every story, $name,', ({ globals, viewport, media }) => {
  beforeAll(async () => {
    await page.viewport(viewport, 900);
    if (canEmulate) await emulate(media);
  });

  it.each(everyStory)('$name has nothing that axe finds', async ({ under }) => {
    const Story = under(globals);
    render(<Story />);
    expect(await findViolations()).toEqual([]);
  });
});
