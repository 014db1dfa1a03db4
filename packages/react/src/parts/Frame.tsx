import type { ReactNode } from 'react';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { Announcer } from './Announcer.tsx';
import { Icon } from './Icon.tsx';
import { Monogram } from './Monogram.tsx';
import { type FrameProgress, ProgressLine } from './ProgressLine.tsx';
import { ScreenFocus } from './ScreenFocus.tsx';

export interface FrameProps {
  /** The bank or fintech that asks; null while it is not known. */
  readonly hostName: string | null;
  /** The software once it is picked. */
  readonly softwareName: string | null;
  /** Null on screens that are not a step, such as an expired link. */
  readonly progress: FrameProgress | null;
  /** Asked for with the close button. Without it there is none, as where the flow is the whole page. */
  readonly onClose?: () => void;
  /** Whether a screen takes the focus before the customer has done anything. True in a dialog. @default false */
  readonly focusFirst?: boolean;
  readonly children: ReactNode;
}

/** What stays in place around every screen: who is linked with what, the step, the close button, the live region. */
export function Frame({ hostName, softwareName, progress, onClose, focusFirst = false, children }: FrameProps) {
  const { m } = useMessages();
  return (
    <Announcer>
      <section data-part="frame" aria-label={m.frame.label}>
        <header data-part="header">
          <Identity hostName={hostName} softwareName={softwareName} />
          {onClose && (
            <button type="button" data-part="close" aria-label={m.frame.close} onClick={onClose}>
              <Icon name="close" />
            </button>
          )}
        </header>
        {progress && <ProgressLine {...progress} />}
        <ScreenFocus focusFirst={focusFirst}>{children}</ScreenFocus>
      </section>
    </Announcer>
  );
}

function Identity({ hostName, softwareName }: Pick<FrameProps, 'hostName' | 'softwareName'>) {
  if (hostName === null) return <span data-part="identity" data-state="unknown" />;
  return (
    <p data-part="identity">
      <span data-part="host-name">{hostName}</span>
      {softwareName && (
        <>
          <Icon name="swap" />
          <Monogram name={softwareName} />
          <span data-part="software-name">{softwareName}</span>
        </>
      )}
    </p>
  );
}
