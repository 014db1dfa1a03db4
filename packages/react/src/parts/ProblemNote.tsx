import type { Problem } from '@linkflow/journey';
import type { ReactNode } from 'react';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { Icon } from './Icon.tsx';

interface ProblemNoteProps {
  /** For a control that it is about. */
  readonly id?: string;
  readonly problem: Problem;
  /** A button that does what the words advise. */
  readonly children?: ReactNode;
}

/** A failure in words: what it is, why, and what to do next. Read out as soon as it appears. */
export function ProblemNote({ id, problem, children }: ProblemNoteProps) {
  const { m } = useMessages();
  const words = m.problems[problem.code];
  return (
    <div id={id} data-part="problem" data-actor={problem.actor} role="alert">
      <Icon name={problem.actor === 'customer' ? 'info' : 'warning'} />
      <div data-part="problem-words">
        <p data-part="problem-title">{words.title}</p>
        <p>{words.body}</p>
        <p data-part="problem-next">{words.next}</p>
        {children}
      </div>
    </div>
  );
}
