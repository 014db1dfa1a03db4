import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { onDesktop, onSmallPhone, sidewaysOverflow, smallTargets, tabThrough } from '../../fixtures/inBrowser.ts';
import { renderScreen } from '../../fixtures/renderScreen.tsx';
import { search } from '../../fixtures/screens.ts';
import { netsuite } from '../../fixtures/software.ts';
import type { IntegrationSearch } from '../screens.types.ts';

describe('SelectingScreen', () => {
  it('takes the focus to its heading', () => {
    renderScreen('selecting', { selected: netsuite });
    expect(document.activeElement?.textContent).toBe('Which accounting software do you use?');
  });

  it('fits in 320 pixels with targets that can be hit', async () => {
    await onSmallPhone();
    renderScreen('selecting', { selected: netsuite });
    expect(sidewaysOverflow()).toBe(0);
    expect(smallTargets()).toEqual([]);
  });

  it('is picked from with the arrow keys', async () => {
    const { send } = renderScreen('selecting', { selected: netsuite });
    expect((await tabThrough(2)).at(-1)).toContain('NetSuite');
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(() => send.mock.lastCall?.[0]).toMatchObject({ integration: { key: 'quickbooks-online' } });
  });

  it('shows the software picked before, however far down it is', async () => {
    await onDesktop();
    const last = search.results.at(-1) ?? null;
    const { container } = renderScreen('selecting', { selected: last });
    const list = container.querySelector('[data-part="results"]')?.getBoundingClientRect();
    const card = container.querySelector('[data-state="selected"]')?.getBoundingClientRect();
    expect(card?.bottom).toBeLessThanOrEqual(list?.bottom ?? 0);
  });

  it('keeps its height whatever the search finds', async () => {
    await onDesktop();
    const heightOf = (results: IntegrationSearch['results'], status: IntegrationSearch['status']) => {
      const { container, unmount } = renderScreen('selecting', { search: { ...search, results, status } });
      const height = container.querySelector('[data-part="results"]')?.getBoundingClientRect().height;
      unmount();
      return height;
    };
    const full = heightOf(search.results, 'ready');
    expect(heightOf([], 'ready')).toBe(full);
    expect(heightOf([], 'loading')).toBe(full);
    expect(heightOf([], 'failed')).toBe(full);
  });
});
