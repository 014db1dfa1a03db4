import type { ReactNode } from 'react';

/** How far something is, from not begun to done; `stopped` where it ended, `attention` where someone has to act. */
export type Progress = 'none' | 'asked' | 'going' | 'done' | 'stopped' | 'attention';

/** A status as a word with a dot; the word alone carries the meaning. */
export function StatusPill({ progress, children }: { progress: Progress; children: string }): ReactNode {
  return (
    <span className="pill" data-progress={progress}>
      {children}
    </span>
  );
}
