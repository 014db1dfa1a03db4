import type { ReportInspection, ReportIssue, ReportLayout } from '@linkflow/contract';
import { useId, useState } from 'react';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { FileCard } from '../../parts/FileCard.tsx';
import { IssueList } from '../../parts/IssueList.tsx';
import { ScreenLayout } from '../../parts/ScreenLayout.tsx';
import type { ReviewingProps } from '../screens.types.ts';
import { AdjustForm } from './AdjustForm.tsx';
import { Corrections } from './Corrections.tsx';
import { EncodingChoice } from './EncodingChoice.tsx';
import { Findings } from './Findings.tsx';
import { KindMismatch } from './KindMismatch.tsx';
import { ReadingOptions } from './ReadingOptions.tsx';
import { ReviewActions } from './ReviewActions.tsx';
import { ReviewPreview, rowsOf } from './ReviewPreview.tsx';
import { isWrongKind, type ReviewState, reviewState } from './reviewState.ts';

/** What was understood of the file, for the customer to recognise, mend or replace. */
export function ReviewingScreen(props: ReviewingProps) {
  const { kind, file, inspection, layout, canUndo, remembered, reading, otherKind, send } = props;
  const { m, text } = useMessages();
  const [shown, setShown] = useState<ReportIssue | null>(null);
  const hint = useId();
  const state = reviewState(inspection, kind);
  const isOther = state === 'wrongKind' || state === 'unsure';
  const issues = inspection.issues.filter((issue) => !isWrongKind(issue));
  const stillShown = issues.find(({ code, column }) => code === shown?.code && column === shown.column);
  const adjust = (next: ReportLayout) => send({ type: 'report.adjust', layout: next });

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
      actions={<ReviewActions state={state} reading={reading} hint={hint} send={send} />}
    >
      {isOther && (
        <KindMismatch
          kind={kind}
          inspection={inspection}
          otherKind={otherKind}
          onUseAnyway={() => adjust({ ...layout, kind })}
          onUseFor={(other) => send({ type: 'report.useFor', kind: other })}
        />
      )}
      {canUndo && <Corrections layout={layout} remembered={remembered} send={send} />}
      {state !== 'wrongKind' && <Findings kind={kind} inspection={inspection} reading={reading} />}
      {issues.length > 0 && (
        <>
          <h3 data-part="subheading">{m.reviewing.problems}</h3>
          <IssueList
            issues={issues}
            fileName={file.name}
            hasRows={(issue) => rowsOf(inspection, issue).length > 0}
            onShowRows={(issue) => setShown({ ...issue })}
          />
        </>
      )}
      <EncodingChoice format={inspection.format} onChoose={(encoding) => adjust({ ...layout, encoding })} />
      {inspection.columns.length > 0 && (
        <div data-part="sections">
          {inspection.preview.length > 0 && (
            <ReviewPreview
              fileName={file.name}
              inspection={inspection}
              shown={stillShown ? shown : null}
              onShowFirst={() => setShown(null)}
            />
          )}
          {state !== 'wrongKind' && (
            <>
              <Disclosure title={m.reviewing.columns} open={hasIssue(inspection, ofColumns)}>
                <AdjustForm
                  kind={kind}
                  inspection={inspection}
                  onAdjust={(columns) => adjust({ ...layout, columns: { ...columns } })}
                />
              </Disclosure>
              <Disclosure title={m.reviewing.options} open={hasIssue(inspection, ofOptions)}>
                <ReadingOptions inspection={inspection} layout={layout} onAdjust={adjust} />
              </Disclosure>
            </>
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

const ofColumns: ReadonlySet<string> = new Set(['no-known-columns', 'required-column-missing']);
const ofOptions: ReadonlySet<string> = new Set(['no-rows', 'no-known-columns', 'date-order-unsure']);

function hasIssue({ issues }: ReportInspection, codes: ReadonlySet<string>): boolean {
  return issues.some(({ code }) => codes.has(code));
}
