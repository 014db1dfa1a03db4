import { useId } from 'react';

interface ProgressBarProps {
  readonly label: string;
  /** From 0 to 1, or null while it is not known. */
  readonly share: number | null;
  /** The same in words, such as bytes done. */
  readonly detail: string;
  readonly state?: 'moving' | 'resting';
}

/** A labelled native progress bar. */
export function ProgressBar({ label, share, detail, state = 'moving' }: ProgressBarProps) {
  const id = useId();
  return (
    <div data-part="progress" data-state={share === null ? 'unknown' : state}>
      <label data-part="progress-label" htmlFor={id}>
        {label}
      </label>
      <progress id={id} data-part="progress-bar" max={1} value={share ?? undefined} aria-valuetext={detail} />
      <p data-part="progress-detail">{detail}</p>
    </div>
  );
}
