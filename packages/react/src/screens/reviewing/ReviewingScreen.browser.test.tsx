import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { onSmallPhone, sidewaysOverflow, smallTargets, tabThrough } from '../../fixtures/inBrowser.ts';
import { columnMissing } from '../../fixtures/inspections.ts';
import { renderScreen } from '../../fixtures/renderScreen.tsx';

describe('ReviewingScreen', () => {
  it('takes the focus to its heading', () => {
    renderScreen('reviewing', { inspection: columnMissing });
    expect(document.activeElement?.textContent).toBe('This file needs a look');
  });

  it('is walked with the keyboard', async () => {
    renderScreen('reviewing', { inspection: columnMissing });
    const reached = await tabThrough(11);
    expect(reached[1]).toContain('The first 2 rows of');
    expect(reached.toSpliced(1, 1)).toEqual([
      'See the first rows',
      'Check the columns',
      'What “Ref” holds',
      'What “Trading as” holds',
      'What “Contact” holds',
      'What “Column 4” holds',
      'Check again with these choices',
      'Check how the file is read',
      'Send this report',
      'Choose another file',
    ]);
  });

  it('fits in 320 pixels with targets that can be hit', async () => {
    await onSmallPhone();
    renderScreen('reviewing', { inspection: columnMissing });
    expect(sidewaysOverflow()).toBe(0);
    expect(smallTargets()).toEqual([]);
  });

  it('names a column with the keyboard alone', async () => {
    const { send } = renderScreen('reviewing', { inspection: columnMissing });
    await page.getByLabelText('What “Trading as” holds').selectOptions('Supplier name');
    page.getByRole('button', { name: 'Check again with these choices' }).element().focus();
    await userEvent.keyboard('{Enter}');
    await expect
      .poll(() => send.mock.lastCall?.[0])
      .toMatchObject({
        type: 'report.adjust',
        layout: { columns: { 1: 'supplierName' } },
      });
  });

  it('scrolls a wide preview inside itself', async () => {
    await onSmallPhone();
    renderScreen('reviewing');
    const preview = page.getByRole('region', { name: /The first 4 rows/ }).element();
    expect(preview.scrollWidth).toBeGreaterThan(preview.clientWidth);
    expect(sidewaysOverflow()).toBe(0);
  });
});
