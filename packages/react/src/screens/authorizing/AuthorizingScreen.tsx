import { useMessages } from '../../messages/MessagesProvider.tsx';
import { AddressBar } from '../../parts/AddressBar.tsx';
import { useAnnounce } from '../../parts/Announcer.tsx';
import { Button } from '../../parts/Button.tsx';
import { ProblemNote } from '../../parts/ProblemNote.tsx';
import { ProgressBar } from '../../parts/ProgressBar.tsx';
import { ScreenLayout } from '../../parts/ScreenLayout.tsx';
import type { AuthorizingProps } from '../screens.types.ts';
import { AuthorizingActions } from './AuthorizingActions.tsx';
import { authorizingWords } from './authorizingWords.ts';

/** The customer is at the software, or was: what we wait for, and every way on. */
export function AuthorizingScreen(props: AuthorizingProps) {
  const { integration, state, problem, webAddress } = props;
  const words = useMessages();
  const { m, text } = words;
  const { title, lead } = authorizingWords(words, props);
  const isAtSoftware = state === 'waiting' || state === 'quiet';
  const isStopped = state === 'closed' || (problem !== null && canRetry(state));
  useAnnounce(state === 'starting' ? null : state === 'quiet' ? m.authorizing.quietBody : title);

  return (
    <ScreenLayout
      id="authorizing"
      state={state}
      title={title}
      lead={lead}
      context={(isAtSoftware || state === 'starting') && webAddress && <AddressBar address={webAddress} />}
      actions={<AuthorizingActions {...props} />}
    >
      <Trouble {...props} />
      {!isStopped && (
        <ProgressBar
          label={isAtSoftware ? text(m.authorizing.waiting, { softwareName: integration.name }) : m.authorizing.working}
          share={null}
          detail={isAtSoftware ? m.authorizing.waitingDetail : m.authorizing.workingDetail}
        />
      )}
      {state === 'quiet' && (
        <div data-part="note">
          <p data-part="note-title">{m.authorizing.quiet}</p>
          <p>{m.authorizing.quietBody}</p>
        </div>
      )}
      {(state === 'closed' || state === 'suspectClosed') && <p data-part="note">{m.authorizing.stillOpen}</p>}
    </ScreenLayout>
  );
}

/** Why the server cannot be told, with a way to try again, or be asked, which goes on by itself. */
function Trouble({ state, integration, problem, send }: AuthorizingProps) {
  const { m, text } = useMessages();
  if (!problem) return null;
  return (
    <ProblemNote problem={problem}>
      {canRetry(state) ? (
        <Button variant="secondary" onClick={() => send({ type: 'problem.retry' })}>
          {m.actions.retry}
        </Button>
      ) : (
        <p>{text(m.authorizing.keepsAsking, { softwareName: integration.name })}</p>
      )}
    </ProblemNote>
  );
}

/** Whether what failed waits for the customer, or for the network to come back. Everything else asks by itself. */
function canRetry(state: AuthorizingProps['state']): boolean {
  return state === 'starting' || state === 'cancelling';
}
