import { useMessages } from '../../messages/MessagesProvider.tsx';
import { Actions } from '../../parts/Actions.tsx';
import { Button } from '../../parts/Button.tsx';
import { ScreenLayout } from '../../parts/ScreenLayout.tsx';
import type { UnavailableProps } from '../screens.types.ts';

/** The link has expired or is not known. */
export function UnavailableScreen({ problem, send }: UnavailableProps) {
  const { m } = useMessages();
  const words = m.problems[problem.code];
  return (
    <ScreenLayout
      id="unavailable"
      title={words.title}
      lead={words.body}
      actions={
        <Actions>
          <Button variant="secondary" onClick={() => send({ type: 'problem.retry' })}>
            {m.actions.retry}
          </Button>
        </Actions>
      }
    >
      <p data-part="note">{words.next}</p>
      <p data-part="quiet">{m.unavailable.closing}</p>
    </ScreenLayout>
  );
}
