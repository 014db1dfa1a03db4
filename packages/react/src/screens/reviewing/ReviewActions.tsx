import { useMessages } from '../../messages/MessagesProvider.tsx';
import { Actions } from '../../parts/Actions.tsx';
import { Button } from '../../parts/Button.tsx';
import type { ReviewingProps, ScreenBase } from '../screens.types.ts';
import type { ReviewState } from './reviewState.ts';

interface ReviewActionsProps extends ScreenBase {
  readonly state: ReviewState;
  readonly reading: ReviewingProps['reading'];
  /** Id for the sentence that says why the report cannot be sent yet. */
  readonly hint: string;
}

/** The buttons of the review: to send, unless the file is not the right one. */
export function ReviewActions({ state, reading, hint, send }: ReviewActionsProps) {
  const { m } = useMessages();
  const chooseAnother = () => send({ type: 'report.discard' });
  if (state === 'wrongKind' || state === 'unsure') {
    return (
      <Actions>
        <Button onClick={chooseAnother}>{m.actions.chooseAnother}</Button>
      </Actions>
    );
  }
  const isPartlyRead = reading?.shows === 'firstRows';
  const isBlocked = isPartlyRead || state === 'blocked';
  return (
    <Actions>
      {isBlocked && (
        <p data-part="hint" id={hint}>
          {isPartlyRead ? m.reviewing.stillReading : m.reviewing.blocked}
        </p>
      )}
      <Button
        busy={reading?.shows === 'before'}
        blockedBy={isBlocked ? hint : null}
        onClick={() => send({ type: 'report.confirm' })}
      >
        {m.reviewing.send}
      </Button>
      <Button variant="quiet" onClick={chooseAnother}>
        {m.actions.chooseAnother}
      </Button>
    </Actions>
  );
}
