import { describe, expect, it } from 'vitest';
import { onSmallPhone, sidewaysOverflow, smallTargets, tabThrough } from '../../fixtures/inBrowser.ts';
import { renderScreen } from '../../fixtures/renderScreen.tsx';

describe('CompleteScreen', () => {
  it('takes the focus to its heading', () => {
    renderScreen('complete');
    expect(document.activeElement?.textContent).toBe('All done, thank you');
  });

  it('is reached with the keyboard', async () => {
    renderScreen('complete');
    expect(await tabThrough(1)).toEqual(['Done']);
  });

  it('fits in 320 pixels with targets that can be hit', async () => {
    await onSmallPhone();
    renderScreen('complete');
    expect(sidewaysOverflow()).toBe(0);
    expect(smallTargets()).toEqual([]);
  });
});
