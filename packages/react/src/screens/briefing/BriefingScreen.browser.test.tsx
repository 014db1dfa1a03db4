import { describe, expect, it } from 'vitest';
import { onSmallPhone, sidewaysOverflow, smallTargets, tabThrough } from '../../fixtures/inBrowser.ts';
import { renderScreen } from '../../fixtures/renderScreen.tsx';

describe('BriefingScreen', () => {
  it('takes the focus to its heading', () => {
    renderScreen('briefing');
    expect(document.activeElement?.textContent).toBe('What you will need');
  });

  it('is walked with the keyboard, the primary action first', async () => {
    renderScreen('briefing');
    expect(await tabThrough(2)).toEqual(['Start', 'Back']);
  });

  it('fits in 320 pixels with targets that can be hit', async () => {
    await onSmallPhone();
    renderScreen('briefing');
    expect(sidewaysOverflow()).toBe(0);
    expect(smallTargets()).toEqual([]);
  });
});
