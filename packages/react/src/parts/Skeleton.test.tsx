// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { renderPart } from '../fixtures/renderScreen.tsx';
import { Skeleton } from './Skeleton.tsx';

describe('Skeleton', () => {
  it('keeps the place of as many lines as asked, unheard', () => {
    const { container } = renderPart(<Skeleton lines={4} />);
    const skeleton = container.querySelector('[data-part="skeleton"]');
    expect(skeleton).toHaveAttribute('aria-hidden', 'true');
    expect(skeleton?.children).toHaveLength(4);
  });
});
