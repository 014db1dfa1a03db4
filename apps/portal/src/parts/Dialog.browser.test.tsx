import '../styles/index.css';
import { StrictMode, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Dialog } from './Dialog.tsx';

let root: Root | undefined;

function Host() {
  const [isOpen, setIsOpen] = useState(false);
  const [isDone, setIsDone] = useState(false);
  return (
    <>
      <h1 tabIndex={-1}>Companies</h1>
      {isDone ? null : (
        <button type="button" onClick={() => setIsOpen(true)}>
          Open
        </button>
      )}
      {isOpen ? (
        <Dialog title="Create a company" onClose={() => setIsOpen(false)}>
          <input aria-label="Company name" />
          <button type="button" onClick={() => setIsDone(true)}>
            Create
          </button>
        </Dialog>
      ) : null}
    </>
  );
}

beforeEach(async () => {
  const element = document.createElement('main');
  document.body.append(element);
  root = createRoot(element);
  root.render(
    <StrictMode>
      <Host />
    </StrictMode>,
  );
  await page.getByRole('button', { name: 'Open' }).click();
});

afterEach(() => {
  root?.unmount();
  document.body.replaceChildren();
});

const focused = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;

describe('Dialog', () => {
  it('opens with the focus in its first field', async () => {
    await expect.poll(focused).toBe('Company name');
  });

  it('closes on Escape and gives the focus back', async () => {
    await expect.element(page.getByRole('dialog')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    await expect.poll(focused).toBe('Open');
  });

  it('gives the focus to the heading of the page where what opened it is gone', async () => {
    await page.getByRole('button', { name: 'Create' }).click();
    await userEvent.keyboard('{Escape}');
    await expect.poll(focused).toBe('Companies');
  });

  it('closes with its button', async () => {
    await page.getByRole('button', { name: 'Close' }).click();
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  });

  it('fits a screen of 320 px', async () => {
    await page.viewport(320, 600);
    const { left, right } = page.getByRole('dialog').element().getBoundingClientRect();
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(320);
  });
});
