import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { onSmallPhone, sidewaysOverflow, smallTargets, tabThrough } from '../../fixtures/inBrowser.ts';
import { renderScreen } from '../../fixtures/renderScreen.tsx';

describe('ConsentingScreen', () => {
  it('takes the focus to its heading', () => {
    renderScreen('consenting');
    expect(document.activeElement?.textContent).toBe('What Northbank will receive');
  });

  it('is walked with the keyboard', async () => {
    renderScreen('consenting');
    expect(await tabThrough(7)).toEqual([
      'Purpose',
      'Access',
      'Account information',
      'Platform data',
      'Retention',
      'Allow and continue',
      'Back',
    ]);
  });

  it('fits in 320 pixels with targets that can be hit', async () => {
    await onSmallPhone();
    renderScreen('consenting');
    expect(sidewaysOverflow()).toBe(0);
    expect(smallTargets()).toEqual([]);
  });

  it('opens a section', async () => {
    renderScreen('consenting');
    await page.getByText('Access', { exact: true }).click();
    await expect.element(page.getByText(/no password and no access to NetSuite/)).toBeVisible();
  });
});
