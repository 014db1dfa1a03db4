// @vitest-environment jsdom
import { screenIds } from '@linkflow/journey';
import { journeyMap } from '@linkflow/journey/testing';
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { JourneyMap } from './JourneyMap.tsx';
import { storyIdOf } from './screenStates.ts';

beforeEach(() => void render(<JourneyMap map={journeyMap} />));
afterEach(cleanup);

describe('The map of the journey', () => {
  it.each([...screenIds, 'leaving' as const])('shows %s with its stories and its picture', (id) => {
    const [stories] = screen.getAllByRole('list', { name: `Stories of ${id}` });
    const links = within(stories as HTMLElement).getAllByRole('link');
    expect(links[0]?.getAttribute('href')).toContain(storyIdOf(id, '').replace(/-*$/, ''));
    expect(screen.getAllByAltText(`The screen ${id}`).length).toBeGreaterThan(0);
  });

  it('leads from a way out to the state it leads to', () => {
    const box = document.getElementById('journey.consenting') as HTMLElement;
    const ways = within(box)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'));
    expect(ways).toEqual(expect.arrayContaining(['#journey.linking', '#journey.collecting', '#journey.selecting']));
    expect(document.getElementById('journey.linking')).not.toBeNull();
  });
});
