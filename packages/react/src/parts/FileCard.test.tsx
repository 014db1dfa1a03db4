// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderPart } from '../fixtures/renderScreen.tsx';
import { FileCard } from './FileCard.tsx';

describe('FileCard', () => {
  it('shows a file by its own name, whatever it is, and its size', () => {
    renderPart(<FileCard name="../<b>bills</b>.csv" size={18_400_512} />);
    expect(screen.getByText('../<b>bills</b>.csv')).toBeVisible();
    expect(screen.getByText('18.4 MB')).toBeVisible();
  });
});
