import type { ReportInspection, ReportKind } from '@linkflow/contract';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { Button } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { reviewState } from './reviewState.ts';

interface KindMismatchProps {
  readonly kind: ReportKind;
  readonly inspection: ReportInspection;
  /** The other report needed that the file is, if any. */
  readonly otherKind: ReportKind | null;
  readonly onUseAnyway: () => void;
  readonly onUseFor: (kind: ReportKind) => void;
}

/**
 * Says what the file looks like and what is needed. Where it is another report that is needed too, one click uses it there;
 * where that is not certain, the customer's word counts.
 */
export function KindMismatch({ kind, inspection, otherKind, onUseAnyway, onUseFor }: KindMismatchProps) {
  const { m, text } = useMessages();
  const report = m.reports.kinds[kind];
  const isUnsure = reviewState(inspection, kind) === 'unsure';
  return (
    <div data-part="problem" data-actor="customer" role="alert">
      <Icon name="warning" />
      <div data-part="problem-words">
        <p data-part="problem-title">
          {text(m.reviewing.kindMismatch, { actual: m.reports.looksLike[inspection.kind.value], expected: report })}
        </p>
        <p data-part="problem-next">{text(isUnsure ? m.reviewing.chooseOther : m.reviewing.chooseRight, { report })}</p>
        {otherKind && (
          <Button variant="secondary" onClick={() => onUseFor(otherKind)}>
            {text(m.reviewing.useFor, { report: m.reports.kinds[otherKind] })}
          </Button>
        )}
        {isUnsure && (
          <Button variant="secondary" onClick={onUseAnyway}>
            {text(m.reviewing.useAnyway, { report })}
          </Button>
        )}
      </div>
    </div>
  );
}
