import { useMessages } from '../../messages/MessagesProvider.tsx';
import { Actions } from '../../parts/Actions.tsx';
import { ScreenLayout } from '../../parts/ScreenLayout.tsx';
import { Waiting } from '../../parts/Waiting.tsx';
import type { RequestingProps } from '../screens.types.ts';

/** The connection is being made. */
export function RequestingScreen({ integration, problem, send }: RequestingProps) {
  const { m, text } = useMessages();
  return (
    <ScreenLayout
      id="requesting"
      state={problem ? 'failed' : 'waiting'}
      title={m.requesting.title}
      lead={text(m.requesting.lead, { softwareName: integration.name })}
      actions={<Actions onBack={() => send({ type: 'nav.back' })} />}
    >
      <Waiting problem={problem} onRetry={() => send({ type: 'problem.retry' })} />
    </ScreenLayout>
  );
}
