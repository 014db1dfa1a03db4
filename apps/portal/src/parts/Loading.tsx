import type { ReactNode } from 'react';

/** Grey lines in the place of what is loading, and a word for a screen reader. */
export function Loading({ lines, children }: { lines: number; children: string }): ReactNode {
  return (
    <div className="loading" role="status">
      <span className="visually-hidden">{children}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={String(line)} className="loading-line" aria-hidden="true" />
      ))}
    </div>
  );
}
