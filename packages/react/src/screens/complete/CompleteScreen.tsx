import { useMessages } from '../../messages/MessagesProvider.tsx';
import { Actions } from '../../parts/Actions.tsx';
import { useAnnounce } from '../../parts/Announcer.tsx';
import { Button } from '../../parts/Button.tsx';
import { reportItem } from '../../parts/reportFacts.ts';
import { ScreenLayout } from '../../parts/ScreenLayout.tsx';
import { SuccessMark } from '../../parts/SuccessMark.tsx';
import { SummaryList } from '../../parts/SummaryList.tsx';
import type { CompleteProps } from '../screens.types.ts';
import { PullList } from './PullList.tsx';

/** Everything has arrived, or arrives by itself from the software that was signed in to. */
export function CompleteScreen({ companyName, hostName, integration, connection, send }: CompleteProps) {
  const words = useMessages();
  const { m, text } = words;
  const { method, reports, pulls } = connection;
  const lead = method === 'signIn' ? m.complete.leadSignIn : m.complete.lead;
  const isReading = pulls.some(({ status }) => status !== 'stored');
  useAnnounce(pulls.length > 0 && !isReading ? m.pulls.stored : null);
  return (
    <ScreenLayout
      id="complete"
      state={method}
      mark={<SuccessMark />}
      title={isReading ? m.pulls.title : m.complete.title}
      lead={text(lead, { hostName, companyName, softwareName: integration.name })}
      actions={
        <Actions>
          <Button onClick={() => send({ type: 'flow.finish' })}>{m.complete.button}</Button>
        </Actions>
      }
    >
      {reports.length > 0 && (
        <>
          <h3 data-part="subheading">{m.complete.shared}</h3>
          <SummaryList items={reports.map(({ kind, summary }) => reportItem(words, kind, summary))} />
        </>
      )}
      {pulls.length > 0 && (
        <>
          <h3 data-part="subheading">{isReading ? m.pulls.list : m.pulls.listStored}</h3>
          <PullList softwareName={integration.name} pulls={pulls} />
          {isReading && <p data-part="note">{m.pulls.goesOn}</p>}
        </>
      )}
      <p data-part="quiet">{text(m.complete.end, { hostName })}</p>
    </ScreenLayout>
  );
}
