import { describe, expect, it } from 'vitest';
import { onSmallPhone, sidewaysOverflow, smallTargets, tabThrough } from '../../fixtures/inBrowser.ts';
import { renderScreen } from '../../fixtures/renderScreen.tsx';

describe('SignInInstructingScreen', () => {
  it('takes the focus to its heading', () => {
    renderScreen('signInInstructing');
    expect(document.activeElement?.textContent).toBe('Sign in to Xero');
  });

  it('is walked with the keyboard, the primary action first', async () => {
    renderScreen('signInInstructing');
    expect(await tabThrough(3)).toEqual(['Sign in to Xero', 'Upload reports instead', 'Back']);
  });

  it('fits in 320 pixels with targets that can be hit', async () => {
    await onSmallPhone();
    renderScreen('signInInstructing');
    expect(sidewaysOverflow()).toBe(0);
    expect(smallTargets()).toEqual([]);
  });
});
