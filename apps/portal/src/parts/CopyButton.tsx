import { type ReactNode, useEffect, useState } from 'react';

type Outcome = 'copied' | 'refused';

const words: Record<Outcome, string> = {
  copied: 'Copied',
  refused: 'Select and copy it by hand',
};

/** Copies a text and says so, on the button and to a screen reader. */
export function CopyButton({ text, children }: { text: string; children: string }): ReactNode {
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => setOutcome(null), 4000);
    return () => clearTimeout(timer);
  }, [outcome]);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('refused');
    }
  }

  return (
    <>
      <button type="button" className="button" data-state={outcome ?? 'ready'} onClick={copy}>
        {outcome ? words[outcome] : children}
      </button>
      <span role="status" className="visually-hidden">
        {outcome ? words[outcome] : ''}
      </span>
    </>
  );
}
