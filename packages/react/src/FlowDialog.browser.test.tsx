import type { Integration } from '@linkflow/contract';
import { createMemoryBackend, memoryIntegrations } from '@linkflow/journey/testing';
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

const [xero] = memoryIntegrations;
if (!xero) throw new Error('no software');

const many: readonly Integration[] = Array.from({ length: 5000 }, (_, index) => ({
  ...xero,
  id: `integration-${index}`,
  key: `software-${index}`,
  name: `Software with a rather long name, number ${index}`,
}));

async function openDialog(width: number, height: number) {
  await page.viewport(width, height);
  const element = document.createElement('main');
  document.body.append(element);
  root = createRoot(element);
  const backend = createMemoryBackend({ integrations: many });
  root.render(<LinkFlow backend={backend} createWorker={createFakeWorkers().createWorker} />);
  await expect.element(page.getByRole('radio').first()).toBeInTheDocument();
}

function isInSight(element: Element): boolean {
  const { top, bottom, left, width } = element.getBoundingClientRect();
  if (top < 0 || bottom > window.innerHeight) return false;
  return element.contains(document.elementFromPoint(left + width / 2, (top + bottom) / 2));
}

describe.each([
  [400, 500],
  [320, 480],
])('The dialog in a window of %d by %d pixels', (width, height) => {
  it('keeps the way on in sight under 5,000 results', async () => {
    await openDialog(width, height);
    expect(isInSight(page.getByRole('button', { name: 'Continue' }).element())).toBe(true);
  });

  it('shows its last control when it is scrolled to its end', async () => {
    await openDialog(width, height);
    const dialog = page.getByRole('dialog').element();
    expect(dialog.scrollHeight).toBeGreaterThan(dialog.clientHeight);
    dialog.scrollTo(0, dialog.scrollHeight);
    expect(isInSight(page.getByText('I can’t find my software').element())).toBe(true);
    expect(isInSight(page.getByRole('button', { name: 'Continue' }).element())).toBe(true);
  });

  it('keeps what the keyboard reaches out from under the way on', async () => {
    await openDialog(width, height);
    page.getByRole('searchbox').element().focus();
    for (const _ of ['a software', 'more of them', 'none of them']) {
      await userEvent.keyboard('{Tab}');
      const reached = document.activeElement;
      expect(reached && isInSight(reached.closest('[data-part="card"]') ?? reached)).toBe(true);
    }
  });
});
