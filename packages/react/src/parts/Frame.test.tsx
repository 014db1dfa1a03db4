// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { renderPart } from '../fixtures/renderScreen.tsx';
import { Frame } from './Frame.tsx';

const progress = { step: 3, count: 4, label: 'Suppliers' };

describe('Frame', () => {
  it('names the host and the software', () => {
    renderPart(
      <Frame hostName="Northbank" softwareName="Xero" progress={null}>
        words
      </Frame>,
    );
    expect(screen.getByRole('banner', { hidden: true })).toHaveTextContent('Northbank');
    expect(screen.getByText('Xero')).toBeVisible();
  });

  it('shows the step', () => {
    renderPart(
      <Frame hostName="Northbank" softwareName={null} progress={progress}>
        words
      </Frame>,
    );
    expect(screen.getByText('Step 3 of 4 · Suppliers')).toBeVisible();
  });

  it('asks to close with its button', async () => {
    const onClose = vi.fn();
    renderPart(
      <Frame hostName={null} softwareName={null} progress={null} onClose={onClose}>
        words
      </Frame>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('has no close button where the flow is the whole page', () => {
    renderPart(
      <Frame hostName="Northbank" softwareName={null} progress={null}>
        words
      </Frame>,
    );
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
