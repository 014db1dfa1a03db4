// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderPart } from '../fixtures/renderScreen.tsx';
import { LinkButton } from './LinkButton.tsx';

describe('LinkButton', () => {
  it('opens a new tab that cannot reach this page', () => {
    renderPart(
      <LinkButton href="https://example.test/" newTab>
        Open
      </LinkButton>,
    );
    const link = screen.getByRole('link', { name: 'Open' });
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', 'noopener');
  });

  it('stays in this tab', () => {
    renderPart(
      <LinkButton href="https://example.test/" newTab={false}>
        Go
      </LinkButton>,
    );
    expect(screen.getByRole('link', { name: 'Go' })).not.toHaveAttribute('target');
  });

  it('leads nowhere before its address is known', () => {
    renderPart(
      <LinkButton href={null} newTab>
        Open
      </LinkButton>,
    );
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
    expect(screen.getByRole('button')).toHaveAttribute('aria-disabled', 'true');
  });
});
