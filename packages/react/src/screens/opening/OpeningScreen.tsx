import { useMessages } from '../../messages/MessagesProvider.tsx';
import { ScreenLayout } from '../../parts/ScreenLayout.tsx';
import { Waiting } from '../../parts/Waiting.tsx';
import type { OpeningProps } from '../screens.types.ts';

/** The session is being read. */
export function OpeningScreen({ problem, send }: OpeningProps) {
  const { m } = useMessages();
  return (
    <ScreenLayout
      id="opening"
      state={problem ? 'failed' : 'waiting'}
      title={problem ? m.opening.titleFailed : m.opening.title}
      lead={problem ? undefined : m.opening.lead}
    >
      <Waiting problem={problem} onRetry={() => send({ type: 'problem.retry' })} />
    </ScreenLayout>
  );
}
