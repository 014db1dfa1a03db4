import type { ReactNode } from 'react';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';

interface ActionsProps {
  /** The way back, where there is one. */
  readonly onBack?: (() => void) | undefined;
  /** The primary action, then others. */
  readonly children?: ReactNode;
}

/** The row of buttons at the end of a screen: back at its start, the primary action at its end. */
export function Actions({ onBack, children }: ActionsProps) {
  const { m } = useMessages();
  return (
    <div data-part="actions">
      {children}
      {onBack && (
        <Button variant="quiet" data-action="back" onClick={onBack}>
          <Icon name="back" />
          {m.frame.back}
        </Button>
      )}
    </div>
  );
}
