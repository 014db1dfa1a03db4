import { useMessages } from '../../messages/MessagesProvider.tsx';
import { Skeleton } from '../../parts/Skeleton.tsx';
import { Steps } from '../../parts/Steps.tsx';
import type { SignInInstructingProps } from '../screens.types.ts';

type SignInStepsProps = Pick<SignInInstructingProps, 'hostName' | 'integration' | 'guide'>;

/** What happens from the click to the way back: the steps of this software, or general ones where they are not at hand. */
export function SignInSteps({ hostName, integration, guide: { status, guide } }: SignInStepsProps) {
  const { m, text } = useMessages();
  const words = m.signInInstructing;
  if (status === 'loading') {
    return (
      <div data-part="instructions" data-state="loading">
        <p data-part="quiet">{words.loading}</p>
        <Skeleton lines={4} />
      </div>
    );
  }
  const values = { hostName, softwareName: integration.name };
  const general = [words.openStep, words.allowStep, words.backStep].map((step) => text(step, values));
  return (
    <div data-part="instructions" data-state={guide ? 'ready' : 'general'}>
      <h3 data-part="subheading">{words.steps}</h3>
      <Steps label={words.steps} steps={guide?.steps ?? general} />
    </div>
  );
}
