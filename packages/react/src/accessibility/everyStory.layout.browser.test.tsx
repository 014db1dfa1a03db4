import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../styles/index.css';
import { everyStory } from './everyStory.tsx';
import { findCutParts, findMotion, findObscuredFocus, findSmallTargets, textSpacing } from './layout.ts';
import { canEmulate, emulate } from './media.ts';

afterEach(cleanup);

describe('every story in a window of 1280 by 1024 pixels at 400 %', () => {
  beforeAll(() => page.viewport(320, 256));

  it.each(everyStory)('$name loses nothing, scrolls one way and shows what has the focus', ({ under }) => {
    const Story = under({ width: '320' });
    render(<Story />);
    expect(findCutParts()).toEqual([]);
    expect(findSmallTargets()).toEqual([]);
    expect(findObscuredFocus()).toEqual([]);
  });

  it.each(everyStory)('$name loses nothing with the text spacing of the customer', ({ under }) => {
    const Story = under({ width: '320' });
    render(
      <>
        <style>{textSpacing}</style>
        <Story />
      </>,
    );
    expect(findCutParts()).toEqual([]);
  });
});

if (canEmulate) {
  describe('every story where less motion is asked for', () => {
    beforeAll(async () => {
      await page.viewport(1000, 900);
      await emulate({ 'prefers-reduced-motion': 'reduce' });
    });

    it.each(everyStory)('$name moves nothing', ({ under }) => {
      const Story = under({});
      render(<Story />);
      expect(findMotion()).toEqual([]);
    });
  });
}
