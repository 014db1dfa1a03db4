// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderPart } from '../fixtures/renderScreen.tsx';
import { ProgressLine } from './ProgressLine.tsx';

describe('ProgressLine', () => {
  it('says the step and what it is about', () => {
    renderPart(<ProgressLine step={3} count={4} label="Suppliers" />);
    expect(screen.getByText('Step 3 of 4 · Suppliers')).toBeVisible();
  });

  it('does not promise a number of steps before it is known', () => {
    renderPart(<ProgressLine step={1} count={null} label="Your software" />);
    expect(screen.getByText('Step 1 · Your software')).toBeVisible();
  });

  it('marks what is done, what is at hand and what is to come', () => {
    const { container } = renderPart(<ProgressLine step={2} count={3} label="Your permission" />);
    const marks = [...container.querySelectorAll('[data-part="progress-mark"]')];
    expect(marks.map((mark) => mark.getAttribute('data-state'))).toEqual(['done', 'current', 'todo']);
  });
});
