import { useMessages } from '../../messages/MessagesProvider.tsx';
import { Actions } from '../../parts/Actions.tsx';
import { Button } from '../../parts/Button.tsx';
import { CopyText } from '../../parts/CopyText.tsx';
import { ScreenLayout } from '../../parts/ScreenLayout.tsx';
import type { SignInFailedProps } from '../screens.types.ts';

/** The sign-in ended without access: why, and what helps. */
export function SignInFailedScreen(props: SignInFailedProps) {
  const { companyName, hostName, integration, problem, canSignIn, canUpload, onSignIn, send } = props;
  const { m, text } = useMessages();
  const words = m.problems[problem.code];
  const values = { companyName, hostName, softwareName: integration.name };
  return (
    <ScreenLayout
      id="signInFailed"
      state={problem.code}
      title={problem.code === 'signIn.unavailable' ? text(m.signInFailed.titleUnavailable, values) : words.title}
      lead={words.body}
      actions={
        <Actions onBack={() => send({ type: 'nav.back' })}>
          {canSignIn && <Button onClick={onSignIn}>{m.actions.retry}</Button>}
          {canUpload && (
            <Button variant={canSignIn ? 'secondary' : 'primary'} onClick={() => send({ type: 'method.upload' })}>
              {m.signInFailed.upload}
            </Button>
          )}
        </Actions>
      }
    >
      <div data-part="note">
        <p data-part="note-title">{m.signInFailed.next}</p>
        <p>{words.next}</p>
        {canUpload && <p>{m.signInFailed.leadUpload}</p>}
      </div>
      {problem.code === 'signIn.roleMissing' && (
        <CopyText label={m.signInFailed.ask} text={text(m.signInFailed.askBody, values)} />
      )}
    </ScreenLayout>
  );
}
