// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { renderPart } from '../fixtures/renderScreen.tsx';
import { lazyScreen } from './lazyScreen.tsx';

const Greeting = ({ name }: { name: string }) => <p>Hello {name}</p>;

describe('lazyScreen', () => {
  it('shows the screen once its code is there', async () => {
    const Lazy = lazyScreen(async () => Greeting);
    renderPart(<Lazy name="Riverside" />);
    expect(screen.queryByText('Hello Riverside')).not.toBeInTheDocument();
    expect(await screen.findByText('Hello Riverside')).toBeVisible();
  });

  it('shows it at once when the code was fetched before, and fetches it once', async () => {
    const load = vi.fn(async () => Greeting);
    const Lazy = lazyScreen(load);
    await Lazy.preload();
    renderPart(<Lazy name="Riverside" />);
    expect(screen.getByText('Hello Riverside')).toBeVisible();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('says why the code does not come, and tries again when asked', async () => {
    const load = vi.fn(async () => Greeting).mockRejectedValue(new TypeError('Failed to fetch'));
    const Lazy = lazyScreen(load);
    renderPart(<Lazy name="Riverside" />);
    const retry = await screen.findByRole('button', { name: 'Try again' });
    load.mockResolvedValue(Greeting);
    await userEvent.click(retry);
    expect(await screen.findByText('Hello Riverside')).toBeVisible();
  });
});
