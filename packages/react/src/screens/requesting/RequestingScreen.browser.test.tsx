import { problem } from '@linkflow/journey';
import { describe, expect, it } from 'vitest';
import { onSmallPhone, sidewaysOverflow, smallTargets, tabThrough } from '../../fixtures/inBrowser.ts';
import { renderScreen } from '../../fixtures/renderScreen.tsx';

describe('RequestingScreen', () => {
  it('takes the focus to its heading', () => {
    renderScreen('requesting', { problem: problem('service.failed') });
    expect(document.activeElement?.textContent).toBe('Preparing your connection');
  });

  it('is walked with the keyboard, the primary action first', async () => {
    renderScreen('requesting', { problem: problem('service.failed') });
    expect(await tabThrough(2)).toEqual(['Try again', 'Back']);
  });

  it('fits in 320 pixels with targets that can be hit', async () => {
    await onSmallPhone();
    renderScreen('requesting', { problem: problem('service.failed') });
    expect(sidewaysOverflow()).toBe(0);
    expect(smallTargets()).toEqual([]);
  });
});
