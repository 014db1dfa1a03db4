import { useMessages } from '../../messages/MessagesProvider.tsx';
import { ScreenLayout } from '../../parts/ScreenLayout.tsx';
import { Waiting } from '../../parts/Waiting.tsx';
import type { SubmittingProps } from '../screens.types.ts';

/** The connection is being finished. */
export function SubmittingScreen({ problem, send }: SubmittingProps) {
  const { m } = useMessages();
  return (
    <ScreenLayout
      id="submitting"
      state={problem ? 'failed' : 'waiting'}
      title={m.submitting.title}
      lead={m.submitting.lead}
    >
      <Waiting problem={problem} onRetry={() => send({ type: 'problem.retry' })} />
    </ScreenLayout>
  );
}
