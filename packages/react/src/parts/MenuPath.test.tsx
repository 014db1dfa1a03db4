// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderPart } from '../fixtures/renderScreen.tsx';
import { MenuPath } from './MenuPath.tsx';

describe('MenuPath', () => {
  it('lists the menus, outermost first', () => {
    renderPart(<MenuPath label="Where to find it" path={['Lists', 'Vendors']} />);
    expect(screen.getByRole('list', { name: 'Where to find it' })).toBeVisible();
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Lists', 'Vendors']);
  });
});
