import { useMessages } from '../messages/MessagesProvider.tsx';

/** Where the customer is on the whole way. */
export interface FrameProgress {
  /** From 1. */
  readonly step: number;
  /** Null until the software is known, which decides how many reports there are. */
  readonly count: number | null;
  readonly label: string;
}

/** Says the step in words and draws it as a row of marks. */
export function ProgressLine({ step, count, label }: FrameProgress) {
  const { m, text } = useMessages();
  const position = count === null ? text(m.frame.firstSteps, { step }) : text(m.frame.step, { step, count });
  return (
    <div data-part="progress-line">
      <p data-part="progress-text">
        {position} · {label}
      </p>
      <span data-part="progress-marks" aria-hidden="true">
        {Array.from({ length: count ?? step + 3 }, (_, index) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: the marks differ in nothing but their place
            key={index}
            data-part="progress-mark"
            data-state={index + 1 < step ? 'done' : index + 1 === step ? 'current' : 'todo'}
          />
        ))}
      </span>
    </div>
  );
}
