// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { renderPart } from '../fixtures/renderScreen.tsx';
import { Icon } from './Icon.tsx';
import { SuccessMark } from './SuccessMark.tsx';

describe('Icon', () => {
  it('is skipped by screen readers and by the keyboard', () => {
    const { container } = renderPart(<Icon name="file" />);
    const icon = container.querySelector('svg');
    expect(icon).toHaveAttribute('aria-hidden', 'true');
    expect(icon).toHaveAttribute('focusable', 'false');
  });
});

describe('SuccessMark', () => {
  it('is a tick', () => {
    const { container } = renderPart(<SuccessMark />);
    expect(container.querySelector('[data-icon="check"]')).toBeInTheDocument();
  });
});
