import { useMessages } from '../../messages/MessagesProvider.tsx';
import { Actions } from '../../parts/Actions.tsx';
import { Button } from '../../parts/Button.tsx';
import { FileCard } from '../../parts/FileCard.tsx';
import { reportFacts } from '../../parts/reportFacts.ts';
import { ScreenLayout } from '../../parts/ScreenLayout.tsx';
import { SuccessMark } from '../../parts/SuccessMark.tsx';
import { SummaryList } from '../../parts/SummaryList.tsx';
import type { ReceivedProps } from '../screens.types.ts';

/** One report is stored; the next one, or the end, is a click away. */
export function ReceivedScreen({ kind, report, next, send }: ReceivedProps) {
  const words = useMessages();
  const { m, text } = words;
  const nextReport = next && m.reports.kinds[next];
  return (
    <ScreenLayout
      id="received"
      state={next ? 'next' : 'last'}
      mark={<SuccessMark />}
      title={text(m.received.title, { report: m.reports.kinds[kind] })}
      lead={nextReport ? text(m.received.leadNext, { report: nextReport }) : m.received.lead}
      actions={
        <Actions>
          <Button onClick={() => send({ type: 'report.next' })}>
            {nextReport ? text(m.received.next, { report: nextReport }) : m.received.last}
          </Button>
          <Button variant="quiet" onClick={() => send({ type: 'report.replace' })}>
            {m.received.replace}
          </Button>
        </Actions>
      }
    >
      <FileCard name={report.fileName} size={report.size} />
      {report.summary ? (
        <SummaryList items={reportFacts(words, kind, report.summary)} />
      ) : (
        <p data-part="quiet">{m.summary.unknown}</p>
      )}
    </ScreenLayout>
  );
}
