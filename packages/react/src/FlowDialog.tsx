import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { useIsomorphicLayoutEffect } from './controller/useIsomorphicLayoutEffect.ts';

interface FlowDialogProps {
  readonly label: string;
  /** The customer pressed Escape, or the browser wants the dialog closed. */
  readonly onDismiss: () => void;
  readonly children: ReactNode;
}

/** The native modal dialog around the flow. It never closes by itself: whoever renders it decides. */
export function FlowDialog({ label, onDismiss, children }: FlowDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);

  const opener = useRef<Element | null>(null);

  // Before the screens' own effects, which move the focus into the open dialog.
  useIsomorphicLayoutEffect(() => {
    const element = dialog.current;
    opener.current = document.activeElement;
    element?.showModal();
    return () => element?.close();
  }, []);

  // The browser cannot give the focus back itself when the dialog is removed together with the question over it.
  useEffect(
    () => () => {
      if (opener.current instanceof HTMLElement) opener.current.focus();
    },
    [],
  );

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onDismiss();
  };

  // A browser may close a dialog on a second request in a row, whatever `cancel` says.
  const onClose = () => {
    if (!dialog.current?.isConnected || dialog.current.open) return;
    dialog.current.showModal();
    onDismiss();
  };

  return (
    <dialog
      ref={dialog}
      data-part="dialog"
      aria-label={label}
      onKeyDown={onKeyDown}
      onCancel={(event) => event.preventDefault()}
      onClose={onClose}
    >
      {children}
    </dialog>
  );
}
