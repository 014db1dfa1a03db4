import { useMessages } from '../../messages/MessagesProvider.tsx';
import { Actions } from '../../parts/Actions.tsx';
import { Button } from '../../parts/Button.tsx';
import { reportItem } from '../../parts/reportFacts.ts';
import { ScreenLayout } from '../../parts/ScreenLayout.tsx';
import { SuccessMark } from '../../parts/SuccessMark.tsx';
import { SummaryList } from '../../parts/SummaryList.tsx';
import type { CompleteProps } from '../screens.types.ts';

/** Everything has arrived. */
export function CompleteScreen({ companyName, hostName, integration, connection, send }: CompleteProps) {
  const words = useMessages();
  const { m, text } = words;
  const lead = connection.method === 'signIn' ? m.complete.leadSignIn : m.complete.lead;
  return (
    <ScreenLayout
      id="complete"
      state={connection.method}
      mark={<SuccessMark />}
      title={m.complete.title}
      lead={text(lead, { hostName, companyName, softwareName: integration.name })}
      actions={
        <Actions>
          <Button onClick={() => send({ type: 'flow.finish' })}>{m.complete.button}</Button>
        </Actions>
      }
    >
      {connection.reports.length > 0 && (
        <>
          <h3 data-part="subheading">{m.complete.shared}</h3>
          <SummaryList items={connection.reports.map(({ kind, summary }) => reportItem(words, kind, summary))} />
        </>
      )}
      <p data-part="quiet">{text(m.complete.end, { hostName })}</p>
    </ScreenLayout>
  );
}
