import { describe, expect, it } from 'vitest';
import { onSmallPhone, sidewaysOverflow, smallTargets, tabThrough } from '../../fixtures/inBrowser.ts';
import { renderScreen } from '../../fixtures/renderScreen.tsx';

describe('LandingScreen', () => {
  it('takes the focus to its heading', () => {
    renderScreen('landing');
    expect(document.activeElement?.textContent).toBe('Share your supplier data with Northbank');
  });

  it('is reached with the keyboard', async () => {
    renderScreen('landing');
    expect(await tabThrough(1)).toEqual(['Get started']);
  });

  it('fits in 320 pixels with targets that can be hit', async () => {
    await onSmallPhone();
    renderScreen('landing');
    expect(sidewaysOverflow()).toBe(0);
    expect(smallTargets()).toEqual([]);
  });
});
