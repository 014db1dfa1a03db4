import { describe, expect, it } from 'vitest';
import { onSmallPhone, sidewaysOverflow, smallTargets, tabThrough } from '../../fixtures/inBrowser.ts';
import { renderScreen } from '../../fixtures/renderScreen.tsx';
import { manyEntities } from '../../fixtures/signIn.ts';

describe('ChoosingEntitiesScreen', () => {
  it('takes the focus to its heading', () => {
    renderScreen('choosingEntities');
    expect(document.activeElement?.textContent).toBe('Which companies should be connected?');
  });

  it('is walked with the keyboard, the primary action first', async () => {
    renderScreen('choosingEntities');
    expect(await tabThrough(2)).toEqual(['Which of these?', 'Harbour Street Bakery LtdUnited Kingdom · GBP']);
  });

  it('fits in 320 pixels with targets that can be hit', async () => {
    await onSmallPhone();
    renderScreen('choosingEntities', { entities: manyEntities });
    expect(sidewaysOverflow()).toBe(0);
    expect(smallTargets()).toEqual([]);
  });
});
