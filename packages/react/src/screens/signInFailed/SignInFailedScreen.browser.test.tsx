import { problem } from '@linkflow/journey';
import { describe, expect, it } from 'vitest';
import { onSmallPhone, sidewaysOverflow, smallTargets, tabThrough } from '../../fixtures/inBrowser.ts';
import { renderScreen } from '../../fixtures/renderScreen.tsx';

describe('SignInFailedScreen', () => {
  it('takes the focus to its heading', () => {
    renderScreen('signInFailed');
    expect(document.activeElement?.textContent).toBe('You did not allow access');
  });

  it('is walked with the keyboard, the primary action first', async () => {
    renderScreen('signInFailed');
    expect(await tabThrough(3)).toEqual(['Try again', 'Upload reports instead', 'Back']);
  });

  it('fits in 320 pixels with targets that can be hit', async () => {
    await onSmallPhone();
    renderScreen('signInFailed', { problem: problem('signIn.roleMissing') });
    expect(sidewaysOverflow()).toBe(0);
    expect(smallTargets()).toEqual([]);
  });
});
