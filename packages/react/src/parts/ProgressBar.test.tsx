// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderPart } from '../fixtures/renderScreen.tsx';
import { ProgressBar } from './ProgressBar.tsx';

describe('ProgressBar', () => {
  it('is a labelled progress bar with its value in words', () => {
    renderPart(<ProgressBar label="Sent so far" share={0.4} detail="4 MB of 10 MB" />);
    const bar = screen.getByRole('progressbar', { name: 'Sent so far' });
    expect(bar).toHaveValue(0.4);
    expect(bar).toHaveAttribute('aria-valuetext', '4 MB of 10 MB');
  });

  it('claims no value while there is none', () => {
    renderPart(<ProgressBar label="Sent so far" share={null} detail="Starting" />);
    expect(screen.getByRole('progressbar')).not.toHaveAttribute('value');
  });
});
