import type { Problem } from '@linkflow/journey';
import type { ReactNode } from 'react';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { Button } from './Button.tsx';
import { ProblemNote } from './ProblemNote.tsx';
import { Skeleton } from './Skeleton.tsx';

interface WaitingProps {
  /** Set when the wait has failed. */
  readonly problem: Problem | null;
  readonly onRetry: () => void;
  /** What stands in the place of the skeleton. */
  readonly children?: ReactNode;
}

/** A wait for the service, or why it has ended and the way to try again. */
export function Waiting({ problem, onRetry, children }: WaitingProps) {
  const { m } = useMessages();
  if (!problem) return children ?? <Skeleton />;
  return (
    <ProblemNote problem={problem}>
      <Button variant="secondary" onClick={onRetry}>
        {m.actions.retry}
      </Button>
    </ProblemNote>
  );
}
