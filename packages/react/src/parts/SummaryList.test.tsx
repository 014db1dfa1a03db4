// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderPart } from '../fixtures/renderScreen.tsx';
import { SummaryList } from './SummaryList.tsx';

describe('SummaryList', () => {
  it('pairs each label with its value', () => {
    renderPart(<SummaryList items={[{ label: 'Time', value: 'About 8 minutes' }]} />);
    expect(screen.getByRole('term')).toHaveTextContent('Time');
    expect(screen.getByRole('definition')).toHaveTextContent('About 8 minutes');
  });
});
