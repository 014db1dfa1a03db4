import type { SignInOutcome } from '@linkflow/journey/testing';
import { useEffect, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

interface SoftwareTabProps {
  /** How the customer ends the sign-in. */
  readonly onAnswer: (outcome: SignInOutcome) => void;
}

const answers = [
  ['Allow', 'one'],
  ['Allow, with several companies', 'several'],
  ['Do not allow', 'signIn.refused'],
  ['Sign in without the needed role', 'signIn.roleMissing'],
  ['Break down', 'signIn.providerFailed'],
] as const satisfies readonly (readonly [string, SignInOutcome])[];

/**
 * Stands for the tab in which the customer signs in to their software. While it is on the page, `window.open` opens it:
 * a window of its own inside a hidden frame, so that the flow leads, watches and closes it as it would any tab.
 */
export function SoftwareTab({ onAnswer }: SoftwareTabProps) {
  const id = useId();
  const frame = useRef<HTMLIFrameElement>(null);
  const [opened, setOpened] = useState(0);
  const [isOpen, setIsOpen] = useState(false);

  useEffect(() => {
    const open = window.open;
    window.open = () => {
      flushSync(() => {
        setOpened((before) => before + 1);
        setIsOpen(true);
      });
      const tab = frame.current?.contentWindow ?? null;
      if (tab) tab.close = () => setIsOpen(false);
      return tab;
    };
    return () => {
      window.open = open;
    };
  }, []);

  if (!isOpen) return null;
  return (
    <section className="software-tab" aria-labelledby={id}>
      <h2 id={id}>The software, in its own tab</h2>
      <iframe key={opened} ref={frame} hidden title="The window that the flow has opened" />
      <p>Example Bank asks to read suppliers and bills.</p>
      {answers.map(([label, outcome]) => (
        <button key={outcome} type="button" onClick={() => onAnswer(outcome)}>
          {label}
        </button>
      ))}
      <button type="button" onClick={() => setIsOpen(false)}>
        Close this tab
      </button>
    </section>
  );
}
