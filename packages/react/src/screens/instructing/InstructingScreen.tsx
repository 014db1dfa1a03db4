import { useId } from 'react';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { Actions } from '../../parts/Actions.tsx';
import { DropZone } from '../../parts/DropZone.tsx';
import { ProblemNote } from '../../parts/ProblemNote.tsx';
import { ScreenLayout } from '../../parts/ScreenLayout.tsx';
import type { InstructingProps } from '../screens.types.ts';
import { Instructions } from './Instructions.tsx';

/** How to export one report, and the place to add its file. */
export function InstructingScreen(props: InstructingProps) {
  const { integration, kind, guide, maxFileSize, problem, interrupted, onFile, send } = props;
  const { m, text } = useMessages();
  const rejection = useId();
  const report = m.reports.kinds[kind];
  const softwareName = integration.name;
  return (
    <ScreenLayout
      id="instructing"
      state={problem ? 'rejected' : guide.status}
      title={text(m.instructing.title, { report })}
      lead={text(m.instructing.lead, { softwareName })}
      context={<Instructions softwareName={softwareName} kind={kind} guide={guide} />}
      actions={<Actions onBack={() => send({ type: 'nav.back' })} />}
    >
      {problem && <ProblemNote id={rejection} problem={problem} />}
      {interrupted && <p data-part="note">{text(m.instructing.interrupted, { fileName: interrupted })}</p>}
      <DropZone
        label={text(m.instructing.drop, { report })}
        maxFileSize={maxFileSize}
        rejectedBy={problem && rejection}
        onFile={onFile}
        onReject={(code) => send({ type: 'report.reject', code })}
      />
      <p data-part="quiet">{m.instructing.check}</p>
    </ScreenLayout>
  );
}
