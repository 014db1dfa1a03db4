// @vitest-environment jsdom
import { problem } from '@linkflow/journey';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { renderPart } from '../fixtures/renderScreen.tsx';
import { Waiting } from './Waiting.tsx';

describe('Waiting', () => {
  it('keeps the place of what is on its way', () => {
    const { container } = renderPart(<Waiting problem={null} onRetry={vi.fn()} />);
    expect(container.querySelector('[data-part="skeleton"]')).toBeInTheDocument();
  });

  it('says why the wait has ended, and tries again', async () => {
    const onRetry = vi.fn();
    renderPart(<Waiting problem={problem('network.timeout')} onRetry={onRetry} />);
    expect(screen.getByRole('alert')).toHaveTextContent('This takes longer than usual');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledOnce();
  });
});
