import { useMessages } from '../../messages/MessagesProvider.tsx';
import { Actions } from '../../parts/Actions.tsx';
import { Button } from '../../parts/Button.tsx';
import { LinkButton } from '../../parts/LinkButton.tsx';
import type { AuthorizingProps } from '../screens.types.ts';

type AuthorizingActionsProps = Pick<
  AuthorizingProps,
  'state' | 'display' | 'url' | 'integration' | 'onSignIn' | 'send'
>;

/** The ways on from a sign-in under way. There is always one that works at once. */
export function AuthorizingActions(props: AuthorizingActionsProps) {
  const { state, onSignIn, send } = props;
  const { m } = useMessages();
  const words = m.authorizing;
  const cancel = (
    <Button variant="quiet" onClick={() => send({ type: 'signIn.cancel' })}>
      {words.cancel}
    </Button>
  );
  const finished = (variant: 'primary' | 'secondary') => (
    <Button variant={variant} busy={state === 'confirming'} onClick={() => send({ type: 'signIn.finished' })}>
      {words.finished}
    </Button>
  );

  if (state === 'cancelling') {
    return (
      <Actions>
        <Button variant="secondary" onClick={onSignIn}>
          {words.signInAgain}
        </Button>
      </Actions>
    );
  }
  if (state === 'closed') {
    return (
      <Actions>
        <Button onClick={onSignIn}>{words.signInAgain}</Button>
        {finished('secondary')}
        {cancel}
      </Actions>
    );
  }
  if (props.display === 'blocked' || props.display === 'redirect') {
    return (
      <Actions>
        <SignInLink {...props} />
        {state !== 'starting' && finished('secondary')}
        {cancel}
      </Actions>
    );
  }
  if (state === 'starting') return <Actions>{cancel}</Actions>;
  return (
    <Actions>
      {finished('primary')}
      <Button variant="secondary" onClick={onSignIn}>
        {words.again}
      </Button>
      {cancel}
    </Actions>
  );
}

/** Opens the sign-in where no tab stands open for it. */
function SignInLink({ display, url, integration }: AuthorizingActionsProps) {
  const { m, text } = useMessages();
  const newTab = display === 'blocked';
  return (
    <LinkButton href={url} newTab={newTab}>
      {text(newTab ? m.authorizing.open : m.authorizing.goTo, { softwareName: integration.name })}
    </LinkButton>
  );
}
