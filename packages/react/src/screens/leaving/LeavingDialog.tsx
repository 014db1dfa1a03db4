import { useId, useRef } from 'react';
import { useIsomorphicLayoutEffect } from '../../controller/useIsomorphicLayoutEffect.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { Button } from '../../parts/Button.tsx';
import type { LeavingProps } from '../screens.types.ts';

/** Asks before the customer leaves, over whatever screen is shown. Escape stays. */
export function LeavingDialog({ uploading, send }: LeavingProps) {
  const { m } = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();

  // Before the dialog leaves the page, so that the browser gives the focus back.
  useIsomorphicLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      data-part="leaving"
      data-state={uploading ? 'uploading' : 'resting'}
      role="alertdialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-body`}
      onCancel={(event) => {
        event.preventDefault();
        event.stopPropagation();
        send({ type: 'flow.stay' });
      }}
    >
      <h2 data-part="leaving-title" id={`${id}-title`}>
        {m.leaving.title}
      </h2>
      <p id={`${id}-body`}>{uploading ? m.leaving.bodyUploading : m.leaving.body}</p>
      <div data-part="leaving-actions">
        <Button autoFocus onClick={() => send({ type: 'flow.stay' })}>
          {m.leaving.stay}
        </Button>
        <Button variant="secondary" onClick={() => send({ type: 'flow.leave' })}>
          {m.leaving.leave}
        </Button>
      </div>
    </dialog>
  );
}
