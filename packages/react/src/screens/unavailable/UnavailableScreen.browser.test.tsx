import { describe, expect, it } from 'vitest';
import { onSmallPhone, sidewaysOverflow, smallTargets, tabThrough } from '../../fixtures/inBrowser.ts';
import { renderScreen } from '../../fixtures/renderScreen.tsx';

describe('UnavailableScreen', () => {
  it('takes the focus to its heading', () => {
    renderScreen('unavailable');
    expect(document.activeElement?.textContent).toBe('This link has expired');
  });

  it('is reached with the keyboard', async () => {
    renderScreen('unavailable');
    expect(await tabThrough(1)).toEqual(['Try again']);
  });

  it('fits in 320 pixels with targets that can be hit', async () => {
    await onSmallPhone();
    renderScreen('unavailable');
    expect(sidewaysOverflow()).toBe(0);
    expect(smallTargets()).toEqual([]);
  });
});
