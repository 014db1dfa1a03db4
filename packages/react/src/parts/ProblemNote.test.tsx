// @vitest-environment jsdom
import { isProblemCode, problem, problemKinds } from '@linkflow/journey';
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderPart } from '../fixtures/renderScreen.tsx';
import { en } from '../messages/en.ts';
import { ProblemNote } from './ProblemNote.tsx';

describe('ProblemNote', () => {
  it.each(Object.keys(problemKinds).filter(isProblemCode))('says what %s is and what to do next', (code) => {
    renderPart(<ProblemNote problem={problem(code)} />);
    const note = screen.getByRole('alert');
    expect(note).toHaveTextContent(en.problems[code].title);
    expect(note).toHaveTextContent(en.problems[code].body);
    expect(note).toHaveTextContent(en.problems[code].next);
  });

  it('never shows what is meant for a programmer', () => {
    renderPart(<ProblemNote problem={problem('service.failed', { detail: 'ECONNRESET at db:5432' })} />);
    expect(screen.getByRole('alert')).not.toHaveTextContent('ECONNRESET');
  });
});
