// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderPart } from '../fixtures/renderScreen.tsx';
import { ScreenLayout } from './ScreenLayout.tsx';

describe('ScreenLayout', () => {
  it('has a heading, and names itself for the style sheet', () => {
    const { container } = renderPart(<ScreenLayout id="uploading" state="paused" title="Sending is paused" />);
    expect(screen.getByRole('heading', { name: 'Sending is paused' })).toBeVisible();
    const part = container.querySelector('[data-part="screen"]');
    expect(part).toHaveAttribute('data-screen', 'uploading');
    expect(part).toHaveAttribute('data-state', 'paused');
  });
});
