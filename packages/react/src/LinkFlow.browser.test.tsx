import { createMemoryBackend } from '@linkflow/journey/testing';
import { useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createFakeWorkers } from './fixtures/fakeWorker.ts';
import { LinkFlow } from './LinkFlow.tsx';
import './styles/index.css';

let root: Root | undefined;

afterEach(() => {
  root?.unmount();
  document.body.replaceChildren();
  localStorage.clear();
});

function Host() {
  const [open, setOpen] = useState(false);
  const [backend] = useState(() => createMemoryBackend());
  const [{ createWorker }] = useState(() => createFakeWorkers());
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Connect
      </button>
      <LinkFlow backend={backend} createWorker={createWorker} open={open} onClose={() => setOpen(false)} />
    </>
  );
}

async function openDialog() {
  const element = document.createElement('main');
  document.body.append(element);
  root = createRoot(element);
  root.render(<Host />);
  await page.getByRole('button', { name: 'Connect' }).click();
  await expect.element(page.getByRole('heading', { name: 'Which accounting software do you use?' })).toBeVisible();
}

const focusedText = () => document.activeElement?.textContent;

describe('<LinkFlow/> as a dialog', () => {
  it('moves the focus to the heading of each screen, and back to the button that opened it', async () => {
    await openDialog();
    await expect.poll(focusedText).toBe('Which accounting software do you use?');
    await page.getByRole('radio', { name: /Xero/ }).click({ force: true });
    await page.getByRole('button', { name: /^Continue/ }).click();
    await expect.poll(() => document.activeElement?.tagName).toBe('H2');
    expect(focusedText()).not.toBe('Which accounting software do you use?');

    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await page.getByRole('button', { name: 'Leave' }).click();
    await expect.poll(focusedText).toBe('Connect');
  });

  it('closes on Escape while nothing can be lost', async () => {
    await openDialog();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  });

  it('asks on Escape once a software is picked, and a second Escape stays', async () => {
    await openDialog();
    await page.getByRole('radio', { name: /Xero/ }).click({ force: true });
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('alertdialog')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('alertdialog')).not.toBeInTheDocument();
    await expect.element(page.getByRole('radio', { name: /Xero/ })).toBeChecked();
  });
});
