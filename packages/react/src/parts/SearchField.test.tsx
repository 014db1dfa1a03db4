// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { renderPart } from '../fixtures/renderScreen.tsx';
import { SearchField } from './SearchField.tsx';

describe('SearchField', () => {
  it('is a labelled search field that says each change', async () => {
    const onChange = vi.fn();
    renderPart(<SearchField label="Search for your software" placeholder="Name" value="xe" onChange={onChange} />);
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search for your software' }), 'r');
    expect(onChange).toHaveBeenCalledWith('xer');
  });
});
