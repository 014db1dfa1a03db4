import { useId } from 'react';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { Actions } from '../../parts/Actions.tsx';
import { AddressBar } from '../../parts/AddressBar.tsx';
import { Button } from '../../parts/Button.tsx';
import { ScreenLayout } from '../../parts/ScreenLayout.tsx';
import { SummaryList } from '../../parts/SummaryList.tsx';
import type { SignInInstructingProps } from '../screens.types.ts';
import { SignInSteps } from './SignInSteps.tsx';

/** What will happen in the sign-in, before it is opened. */
export function SignInInstructingScreen(props: SignInInstructingProps) {
  const { hostName, integration, guide, display, canUpload, onSignIn, send } = props;
  const { m, text } = useMessages();
  const hint = useId();
  const words = m.signInInstructing;
  const values = { hostName, softwareName: integration.name };
  const known = guide.guide;
  return (
    <ScreenLayout
      id="signInInstructing"
      state={guide.status}
      title={text(words.title, values)}
      lead={text(words.lead, values)}
      context={known && <AddressBar address={known.webAddress} />}
      actions={
        <Actions onBack={() => send({ type: 'nav.back' })}>
          <p data-part="hint" id={hint}>
            {words.opens[display]}
          </p>
          <Button aria-describedby={hint} onClick={onSignIn}>
            {text(words.button, values)}
          </Button>
          {canUpload && (
            <Button variant="secondary" onClick={() => send({ type: 'method.upload' })}>
              {words.upload}
            </Button>
          )}
        </Actions>
      }
    >
      <SummaryList
        items={[
          { label: words.role, value: known?.role ?? words.someRole },
          { label: words.time, value: known ? text(words.minutes, { count: known.minutes }) : words.someMinutes },
        ]}
      />
      <SignInSteps hostName={hostName} integration={integration} guide={guide} />
    </ScreenLayout>
  );
}
