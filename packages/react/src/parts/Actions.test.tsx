// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { renderPart } from '../fixtures/renderScreen.tsx';
import { Actions } from './Actions.tsx';

describe('Actions', () => {
  it('leads back', async () => {
    const onBack = vi.fn();
    renderPart(<Actions onBack={onBack} />);
    await userEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(onBack).toHaveBeenCalledOnce();
  });

  it('has no way back where there is none', () => {
    renderPart(<Actions />);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
