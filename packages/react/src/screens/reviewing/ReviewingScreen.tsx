import type { ReportInspection } from '@linkflow/contract';
import { useId } from 'react';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { FileCard } from '../../parts/FileCard.tsx';
import { IssueList } from '../../parts/IssueList.tsx';
import { PreviewTable } from '../../parts/PreviewTable.tsx';
import { reportFacts } from '../../parts/reportFacts.ts';
import { ScreenLayout } from '../../parts/ScreenLayout.tsx';
import { SummaryList } from '../../parts/SummaryList.tsx';
import type { ReviewingProps } from '../screens.types.ts';
import { AdjustForm } from './AdjustForm.tsx';
import { KindMismatch } from './KindMismatch.tsx';
import { ReviewActions } from './ReviewActions.tsx';
import { isWrongKind, type ReviewState, reviewState } from './reviewState.ts';

/** What was understood of the file, for the customer to recognise, mend or replace. */
export function ReviewingScreen({ kind, file, inspection, layout, send }: ReviewingProps) {
  const words = useMessages();
  const { m, text } = words;
  const state = reviewState(inspection, kind);
  const issues = inspection.issues.filter((issue) => !isWrongKind(issue));
  const hint = useId();

  return (
    <ScreenLayout
      id="reviewing"
      state={state}
      title={m.reviewing[titles[state]]}
      lead={
        state === 'clear'
          ? text(m.reviewing.lead, { report: m.reports.kinds[kind] })
          : state === 'blocked'
            ? m.reviewing.leadProblems
            : undefined
      }
      context={<FileCard name={file.name} size={file.size} />}
      actions={<ReviewActions state={state} hint={hint} send={send} />}
    >
      {(state === 'wrongKind' || state === 'unsure') && (
        <KindMismatch
          kind={kind}
          inspection={inspection}
          onUseAnyway={() => send({ type: 'report.adjust', layout: { ...layout, kind } })}
        />
      )}
      {state !== 'wrongKind' && inspection.summary && (
        <SummaryList items={reportFacts(words, kind, inspection.summary)} />
      )}
      {issues.length > 0 && (
        <>
          <h3 data-part="subheading">{m.reviewing.problems}</h3>
          <IssueList issues={issues} fileName={file.name} />
        </>
      )}
      {inspection.columns.length > 0 && (
        <div data-part="sections">
          {state !== 'wrongKind' && (
            <Disclosure title={m.reviewing.columns} open={needsAdjusting(inspection)}>
              <AdjustForm
                kind={kind}
                inspection={inspection}
                layout={layout}
                onAdjust={(next) => send({ type: 'report.adjust', layout: next })}
              />
            </Disclosure>
          )}
          {inspection.preview.length > 0 && (
            <Disclosure title={m.reviewing.preview}>
              <PreviewTable fileName={file.name} columns={inspection.columns} rows={inspection.preview} />
            </Disclosure>
          )}
        </div>
      )}
    </ScreenLayout>
  );
}

const titles = {
  clear: 'title',
  unsure: 'titleUnsure',
  wrongKind: 'titleKind',
  blocked: 'titleProblems',
} as const satisfies Record<ReviewState, string>;

function needsAdjusting({ issues }: ReportInspection): boolean {
  return issues.some(({ code }) => adjustable.has(code));
}

const adjustable = new Set<string>(['no-known-columns', 'required-column-missing', 'date-order-unsure']);
