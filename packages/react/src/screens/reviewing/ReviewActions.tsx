import { useMessages } from '../../messages/MessagesProvider.tsx';
import { Actions } from '../../parts/Actions.tsx';
import { Button } from '../../parts/Button.tsx';
import type { ScreenBase } from '../screens.types.ts';
import type { ReviewState } from './reviewState.ts';

interface ReviewActionsProps extends ScreenBase {
  readonly state: ReviewState;
  /** Id for the sentence that says why the report cannot be sent yet. */
  readonly hint: string;
}

/** The buttons of the review: to send, unless the file is not the right one. */
export function ReviewActions({ state, hint, send }: ReviewActionsProps) {
  const { m } = useMessages();
  const chooseAnother = () => send({ type: 'report.discard' });
  if (state === 'wrongKind' || state === 'unsure') {
    return (
      <Actions>
        <Button onClick={chooseAnother}>{m.actions.chooseAnother}</Button>
      </Actions>
    );
  }
  return (
    <Actions>
      {state === 'blocked' && (
        <p data-part="hint" id={hint}>
          {m.reviewing.blocked}
        </p>
      )}
      <Button blockedBy={state === 'blocked' ? hint : null} onClick={() => send({ type: 'report.confirm' })}>
        {m.reviewing.send}
      </Button>
      <Button variant="quiet" onClick={chooseAnother}>
        {m.actions.chooseAnother}
      </Button>
    </Actions>
  );
}
