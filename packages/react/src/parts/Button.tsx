import type { ComponentPropsWithRef } from 'react';
import { useMessages } from '../messages/MessagesProvider.tsx';

export interface ButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'disabled' | 'aria-disabled'> {
  /** One primary action a screen. @default 'primary' */
  readonly variant?: 'primary' | 'secondary' | 'quiet';
  /** Shows that its work is under way; pressing it again does nothing. @default false */
  readonly busy?: boolean;
  /** Why it cannot go on yet: the id of the sentence that says so. The button keeps its place in the tab order. */
  readonly blockedBy?: string | null;
}

/** A button. One that cannot go on yet can still be reached, and says why. */
export function Button({
  variant = 'primary',
  busy = false,
  blockedBy = null,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  const { m } = useMessages();
  return (
    <button
      type="button"
      {...rest}
      data-part="button"
      data-variant={variant}
      data-state={busy ? 'busy' : blockedBy ? 'blocked' : 'ready'}
      aria-disabled={busy || blockedBy ? true : undefined}
      aria-describedby={blockedBy ?? rest['aria-describedby']}
      onClick={busy || blockedBy ? undefined : onClick}
    >
      {busy ? m.actions.working : children}
    </button>
  );
}
