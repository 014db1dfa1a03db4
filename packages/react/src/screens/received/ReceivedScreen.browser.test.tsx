import { describe, expect, it } from 'vitest';
import { onSmallPhone, sidewaysOverflow, smallTargets, tabThrough } from '../../fixtures/inBrowser.ts';
import { renderScreen } from '../../fixtures/renderScreen.tsx';

describe('ReceivedScreen', () => {
  it('takes the focus to its heading', () => {
    renderScreen('received');
    expect(document.activeElement?.textContent).toBe('Your Suppliers report has arrived');
  });

  it('is walked with the keyboard, the primary action first', async () => {
    renderScreen('received');
    expect(await tabThrough(2)).toEqual(['Continue with Bills', 'Replace this file']);
  });

  it('fits in 320 pixels with targets that can be hit', async () => {
    await onSmallPhone();
    renderScreen('received');
    expect(sidewaysOverflow()).toBe(0);
    expect(smallTargets()).toEqual([]);
  });
});
