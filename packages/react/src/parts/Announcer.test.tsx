// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderPart } from '../fixtures/renderScreen.tsx';
import { Announcer, useAnnounce } from './Announcer.tsx';

function News({ text }: { text: string | null }) {
  useAnnounce(text);
  return null;
}

describe('Announcer', () => {
  it('is in the page before there is anything to say', () => {
    renderPart(<Announcer>words</Announcer>);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('says what a part announces', () => {
    renderPart(
      <Announcer>
        <News text="3 results" />
      </Announcer>,
    );
    expect(screen.getByRole('status')).toHaveTextContent('3 results');
  });

  it('forgets what was said by a part that has gone', () => {
    const { rerender } = renderPart(
      <Announcer>
        <News text="55 results" />
      </Announcer>,
    );
    rerender(<Announcer>another screen</Announcer>);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('says nothing for null', () => {
    renderPart(
      <Announcer>
        <News text={null} />
      </Announcer>,
    );
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });
});
