// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderPart } from '../fixtures/renderScreen.tsx';
import { Steps } from './Steps.tsx';

describe('Steps', () => {
  it('lists the steps in order', () => {
    renderPart(<Steps label="Steps" steps={['Open the list', 'Export it']} />);
    expect(screen.getByRole('list', { name: 'Steps' }).tagName).toBe('OL');
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Open the list', 'Export it']);
  });
});
