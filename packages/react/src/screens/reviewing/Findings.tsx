import type { ReportInspection, ReportKind } from '@linkflow/contract';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { ProgressBar } from '../../parts/ProgressBar.tsx';
import { reportFacts } from '../../parts/reportFacts.ts';
import { SummaryList } from '../../parts/SummaryList.tsx';
import type { ReviewingProps } from '../screens.types.ts';

interface FindingsProps {
  readonly kind: ReportKind;
  readonly inspection: ReportInspection;
  readonly reading: ReviewingProps['reading'];
}

/** What the report amounts to, once all of it is read. */
export function Findings({ kind, inspection, reading }: FindingsProps) {
  const words = useMessages();
  const { m, text, format } = words;
  if (reading?.shows === 'firstRows') {
    const { progress } = reading;
    const share = progress && progress.total > 0 ? progress.done / progress.total : null;
    const detail = share === null ? m.checking.starting : text(m.checking.done, { percent: format.percent(share) });
    return <ProgressBar label={m.reviewing.readingRest} share={share} detail={detail} />;
  }
  if (!inspection.summary) return null;
  return <SummaryList items={reportFacts(words, kind, inspection.summary, inspection.issues)} />;
}
