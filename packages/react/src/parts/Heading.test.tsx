// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderPart } from '../fixtures/renderScreen.tsx';
import { Heading } from './Heading.tsx';

describe('Heading', () => {
  it('can take the focus without being a tab stop', () => {
    renderPart(<Heading>Pick your software</Heading>);
    expect(screen.getByRole('heading', { level: 2, name: 'Pick your software' })).toHaveAttribute('tabindex', '-1');
  });
});
