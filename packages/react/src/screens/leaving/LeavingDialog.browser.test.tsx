import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { onSmallPhone, sidewaysOverflow, tabThrough } from '../../fixtures/inBrowser.ts';
import { renderPart } from '../../fixtures/renderScreen.tsx';
import { LeavingDialog } from './LeavingDialog.tsx';

function Host() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setIsOpen(true)}>
        Close
      </button>
      {isOpen && <LeavingDialog uploading={false} send={() => setIsOpen(false)} />}
    </>
  );
}

describe('LeavingDialog', () => {
  it('takes the focus to the safe choice', async () => {
    renderPart(<LeavingDialog uploading={false} send={vi.fn()} />);
    await expect.element(page.getByRole('button', { name: 'Stay' })).toHaveFocus();
  });

  it('stays with Escape, and is closed by the journey only', async () => {
    const send = vi.fn();
    renderPart(<LeavingDialog uploading={false} send={send} />);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => send.mock.lastCall?.[0]).toEqual({ type: 'flow.stay' });
    await expect.element(page.getByRole('alertdialog')).toBeVisible();
  });

  it('gives the focus back to what asked for it', async () => {
    renderPart(<Host />);
    await page.getByRole('button', { name: 'Close' }).click();
    await expect.element(page.getByRole('button', { name: 'Stay' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('button', { name: 'Close' })).toHaveFocus();
  });

  it('keeps the keyboard off the screen below', async () => {
    renderPart(
      <>
        <button type="button">Below</button>
        <LeavingDialog uploading={false} send={vi.fn()} />
      </>,
    );
    expect(await tabThrough(3)).not.toContain('Below');
  });

  it('fits in 320 pixels', async () => {
    await onSmallPhone();
    renderPart(<LeavingDialog uploading send={vi.fn()} />);
    expect(sidewaysOverflow()).toBe(0);
  });
});
