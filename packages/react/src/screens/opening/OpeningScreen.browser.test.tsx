import { problem } from '@linkflow/journey';
import { describe, expect, it } from 'vitest';
import { onSmallPhone, sidewaysOverflow, smallTargets, tabThrough } from '../../fixtures/inBrowser.ts';
import { renderScreen } from '../../fixtures/renderScreen.tsx';

describe('OpeningScreen', () => {
  it('takes the focus to its heading', () => {
    renderScreen('opening', { problem: problem('network.offline') });
    expect(document.activeElement?.textContent).toBe('We cannot open this yet');
  });

  it('is reached with the keyboard', async () => {
    renderScreen('opening', { problem: problem('network.offline') });
    expect(await tabThrough(1)).toEqual(['Try again']);
  });

  it('fits in 320 pixels with targets that can be hit', async () => {
    await onSmallPhone();
    renderScreen('opening', { problem: problem('network.offline') });
    expect(sidewaysOverflow()).toBe(0);
    expect(smallTargets()).toEqual([]);
  });
});
