import { useId, useRef, useState } from 'react';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { useAnnounce } from './Announcer.tsx';
import { Button } from './Button.tsx';

interface CopyTextProps {
  readonly label: string;
  readonly text: string;
}

/** Words to send to somebody else, and a button that copies them. Where that is forbidden, it selects them instead. */
export function CopyText({ label, text }: CopyTextProps) {
  const { m } = useMessages();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState(false);
  useAnnounce(copied ? m.signInFailed.copied : null);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      field.current?.focus();
      field.current?.select();
    }
  };

  return (
    <div data-part="copy" data-state={copied ? 'copied' : 'idle'}>
      <label data-part="copy-label" htmlFor={id}>
        {label}
      </label>
      <textarea ref={field} id={id} data-part="copy-text" rows={4} readOnly value={text} />
      <Button variant="secondary" aria-describedby={id} onClick={copy}>
        {copied ? m.signInFailed.copied : m.signInFailed.copy}
      </Button>
    </div>
  );
}
