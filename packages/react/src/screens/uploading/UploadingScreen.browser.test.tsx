import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { onSmallPhone, sidewaysOverflow, smallTargets, tabThrough } from '../../fixtures/inBrowser.ts';
import { renderScreen } from '../../fixtures/renderScreen.tsx';

describe('UploadingScreen', () => {
  it('takes the focus to its heading', () => {
    renderScreen('uploading');
    expect(document.activeElement?.textContent).toBe('Sending your Bills report');
  });

  it('is walked with the keyboard, the primary action first', async () => {
    renderScreen('uploading');
    expect(await tabThrough(2)).toEqual(['Pause', 'Choose another file']);
  });

  it('fits in 320 pixels with targets that can be hit', async () => {
    await onSmallPhone();
    renderScreen('uploading');
    expect(sidewaysOverflow()).toBe(0);
    expect(smallTargets()).toEqual([]);
  });

  it('moves its bar with the bytes', async () => {
    renderScreen('uploading', { progress: { done: 1, total: 4 } });
    const bar = page.getByRole('progressbar').element();
    expect(bar).toHaveProperty('position', 0.25);
  });
});
