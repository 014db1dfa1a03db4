import type { ReactNode } from 'react';
import { RequestError } from '../api/request.ts';
import { Notice } from './Notice.tsx';

interface FailureNoticeProps {
  readonly error: Error;
  /** What could not be done, e.g. `The companies could not be loaded.` */
  readonly title: string;
  readonly onRetry: () => void;
}

/** A failed call in words: what did not work, whether we go on by ourselves, and a button for the impatient. */
export function FailureNotice({ error, title, onRetry }: FailureNoticeProps): ReactNode {
  const isPassing = error instanceof RequestError && error.isPassing;
  const reference = error instanceof RequestError ? error.answer?.correlationId : undefined;
  return (
    <Notice
      role="alert"
      title={title}
      action={
        <button type="button" className="button" onClick={onRetry}>
          Try again
        </button>
      }
    >
      {isPassing
        ? 'Our server does not answer at the moment. We keep trying, and the page goes on by itself.'
        : 'Something is wrong on our side. Trying again may help; if not, contact support.'}
      {reference ? ` Reference: ${reference}.` : null}
    </Notice>
  );
}
