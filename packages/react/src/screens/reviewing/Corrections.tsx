import type { ReportLayout } from '@linkflow/contract';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { Button } from '../../parts/Button.tsx';
import type { ScreenBase } from '../screens.types.ts';

interface CorrectionsProps extends ScreenBase {
  readonly layout: ReportLayout;
  /** Whether they come from an earlier report of the same layout. */
  readonly remembered: boolean;
}

/** Says that the file is read with the customer's corrections, and takes them back. */
export function Corrections({ layout, remembered, send }: CorrectionsProps) {
  const { m } = useMessages();
  const isCorrected = Object.keys(layout).length > 0;
  return (
    <div data-part="note">
      <p>{m.reviewing[remembered ? 'remembered' : isCorrected ? 'corrected' : 'startedOver']}</p>
      <div data-part="note-actions">
        <Button variant="secondary" onClick={() => send({ type: 'report.undo' })}>
          {m.reviewing.undo}
        </Button>
        {isCorrected && !remembered && (
          <Button variant="quiet" onClick={() => send({ type: 'report.adjust', layout: {} })}>
            {m.reviewing.startOver}
          </Button>
        )}
      </div>
    </div>
  );
}
