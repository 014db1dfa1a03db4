import { problem } from '@linkflow/journey';
import { describe, expect, it } from 'vitest';
import { onDesktop, onSmallPhone, sidewaysOverflow, smallTargets, tabThrough } from '../../fixtures/inBrowser.ts';
import { renderScreen } from '../../fixtures/renderScreen.tsx';

describe('InstructingScreen', () => {
  it('takes the focus to its heading', () => {
    renderScreen('instructing', { problem: problem('report.pdf') });
    expect(document.activeElement?.textContent).toBe('Export your Suppliers report');
  });

  it('is walked with the keyboard, the primary action first', async () => {
    renderScreen('instructing', { problem: problem('report.pdf') });
    expect(await tabThrough(2)).toEqual(['Choose a file', 'Back']);
  });

  it('fits in 320 pixels with targets that can be hit', async () => {
    await onSmallPhone();
    renderScreen('instructing', { problem: problem('report.pdf') });
    expect(sidewaysOverflow()).toBe(0);
    expect(smallTargets()).toEqual([]);
  });

  it('stands beside its steps where there is room, and below them where there is not', async () => {
    await onDesktop();
    const { container } = renderScreen('instructing');
    const top = (part: string) => container.querySelector(`[data-part="${part}"]`)?.getBoundingClientRect().top ?? 0;
    expect(top('drop-zone')).toBeLessThan(top('steps'));
    await onSmallPhone();
    expect(top('drop-zone')).toBeGreaterThan(top('steps'));
  });
});
