import { describe, expect, it } from 'vitest';
import { onSmallPhone, sidewaysOverflow, smallTargets, tabThrough } from '../../fixtures/inBrowser.ts';
import { renderScreen } from '../../fixtures/renderScreen.tsx';

describe('AuthorizingScreen', () => {
  it('takes the focus to its heading', () => {
    renderScreen('authorizing');
    expect(document.activeElement?.textContent).toBe('Sign in to Xero in the other tab');
  });

  it('is walked with the keyboard, the primary action first', async () => {
    renderScreen('authorizing');
    expect(await tabThrough(3)).toEqual(['I have finished', 'Open again', 'Cancel']);
  });

  it('fits in 320 pixels with targets that can be hit', async () => {
    await onSmallPhone();
    renderScreen('authorizing', { state: 'quiet' });
    expect(sidewaysOverflow()).toBe(0);
    expect(smallTargets()).toEqual([]);
  });
});
