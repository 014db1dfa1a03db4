import { describe, expect, it } from 'vitest';
import { onSmallPhone, sidewaysOverflow, smallTargets, tabThrough } from '../../fixtures/inBrowser.ts';
import { renderScreen } from '../../fixtures/renderScreen.tsx';

describe('CheckingScreen', () => {
  it('takes the focus to its heading', () => {
    renderScreen('checking');
    expect(document.activeElement?.textContent).toBe('Checking your file');
  });

  it('is reached with the keyboard', async () => {
    renderScreen('checking');
    expect(await tabThrough(1)).toEqual(['Choose another file']);
  });

  it('fits in 320 pixels with targets that can be hit', async () => {
    await onSmallPhone();
    renderScreen('checking');
    expect(sidewaysOverflow()).toBe(0);
    expect(smallTargets()).toEqual([]);
  });
});
