import { problem } from '@linkflow/journey';
import { describe, expect, it } from 'vitest';
import { onSmallPhone, sidewaysOverflow, smallTargets, tabThrough } from '../../fixtures/inBrowser.ts';
import { renderScreen } from '../../fixtures/renderScreen.tsx';

describe('SubmittingScreen', () => {
  it('takes the focus to its heading', () => {
    renderScreen('submitting', { problem: problem('service.failed') });
    expect(document.activeElement?.textContent).toBe('Finishing up');
  });

  it('is reached with the keyboard', async () => {
    renderScreen('submitting', { problem: problem('service.failed') });
    expect(await tabThrough(1)).toEqual(['Try again']);
  });

  it('fits in 320 pixels with targets that can be hit', async () => {
    await onSmallPhone();
    renderScreen('submitting', { problem: problem('service.failed') });
    expect(sidewaysOverflow()).toBe(0);
    expect(smallTargets()).toEqual([]);
  });
});
