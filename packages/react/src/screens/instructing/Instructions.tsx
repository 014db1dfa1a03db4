import type { ReportGuide, ReportKind } from '@linkflow/contract';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { MenuPath } from '../../parts/MenuPath.tsx';
import { Skeleton } from '../../parts/Skeleton.tsx';
import { Steps } from '../../parts/Steps.tsx';
import type { GuideState } from '../screens.types.ts';

interface InstructionsProps {
  readonly softwareName: string;
  readonly kind: ReportKind;
  readonly guide: GuideState<ReportGuide>;
}

/** The steps for this software and this report, or general advice where they are not at hand. */
export function Instructions({ softwareName, kind, guide: { status, guide } }: InstructionsProps) {
  const { m, text } = useMessages();
  if (status === 'loading') {
    return (
      <div data-part="instructions" data-state="loading">
        <p data-part="quiet">{m.instructing.loading}</p>
        <Skeleton lines={4} />
      </div>
    );
  }
  if (!guide) {
    const { find, columns, save } = m.reports.general[kind];
    return (
      <div data-part="instructions" data-state="general">
        <p data-part="quiet">{m.instructing.general}</p>
        <Steps label={m.instructing.steps} steps={[find, columns, save]} />
      </div>
    );
  }
  return (
    <div data-part="instructions" data-state="ready">
      {guide.reportName && (
        <p data-part="quiet">{text(m.instructing.called, { softwareName, name: guide.reportName })}</p>
      )}
      {guide.menuPath.length > 0 && <MenuPath label={m.instructing.path} path={guide.menuPath} />}
      <Steps label={m.instructing.steps} steps={guide.steps} />
    </div>
  );
}
