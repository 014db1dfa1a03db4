import { useMessages } from '../../messages/MessagesProvider.tsx';
import { Actions } from '../../parts/Actions.tsx';
import { Button } from '../../parts/Button.tsx';
import { ProblemNote } from '../../parts/ProblemNote.tsx';
import { ScreenLayout } from '../../parts/ScreenLayout.tsx';
import type { SignInFailedProps } from '../screens.types.ts';

/** Signing in cannot go on; uploading reports can. */
export function SignInFailedScreen({ integration, problem, send }: SignInFailedProps) {
  const { m, text } = useMessages();
  return (
    <ScreenLayout
      id="signInFailed"
      title={text(m.signInFailed.title, { softwareName: integration.name })}
      lead={m.signInFailed.lead}
      actions={
        <Actions onBack={() => send({ type: 'nav.back' })}>
          <Button onClick={() => send({ type: 'method.upload' })}>{m.signInFailed.upload}</Button>
        </Actions>
      }
    >
      <ProblemNote problem={problem} />
    </ScreenLayout>
  );
}
