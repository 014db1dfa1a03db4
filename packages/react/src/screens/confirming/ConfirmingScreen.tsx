import { useMessages } from '../../messages/MessagesProvider.tsx';
import { ScreenLayout } from '../../parts/ScreenLayout.tsx';
import { Waiting } from '../../parts/Waiting.tsx';
import type { ConfirmingProps } from '../screens.types.ts';

/** The server is still reading a report that has arrived. */
export function ConfirmingScreen({ kind, problem, send }: ConfirmingProps) {
  const { m, text } = useMessages();
  return (
    <ScreenLayout
      id="confirming"
      state={problem ? 'failed' : 'waiting'}
      title={m.confirming.title}
      lead={text(m.confirming.lead, { report: m.reports.kinds[kind] })}
    >
      <Waiting problem={problem} onRetry={() => send({ type: 'problem.retry' })} />
      <p data-part="quiet">{m.confirming.keep}</p>
    </ScreenLayout>
  );
}
