// @vitest-environment jsdom
import { screenIds } from '@linkflow/journey';
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderPart, renderScreen } from '../fixtures/renderScreen.tsx';
import { screenProps } from '../fixtures/screens.ts';
import { ScreenView } from './ScreenView.tsx';

function Own() {
  return <p>Our own landing page</p>;
}

describe('ScreenView', () => {
  it.each(screenIds)('renders %s with a heading', (id) => {
    const { container } = renderScreen(id);
    expect(container.querySelector('[data-part="screen"]')).toHaveAttribute('data-screen', id);
    expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
  });

  it('renders the host’s own component in the place of ours', () => {
    renderPart(
      <ScreenView
        screen={{ id: 'landing', props: { ...screenProps.landing, send: () => {} } }}
        components={{ landing: Own }}
      />,
    );
    expect(screen.getByText('Our own landing page')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Get started' })).not.toBeInTheDocument();
  });
});
