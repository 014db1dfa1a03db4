import type { Pull } from '@linkflow/contract';
import { type ReactNode, useId } from 'react';
import { formatCount } from '../format/numbers.ts';

/** How far reading has come, where the software says how much there is; else how much has come. */
export function PullProgress({ pull: { done, total } }: { pull: Pull }): ReactNode {
  const wordsId = useId();
  const words =
    total === null ? `${formatCount(done)} records read` : `${formatCount(done)} of ${formatCount(total)} records read`;
  return (
    <div className="pull-progress">
      <progress aria-labelledby={wordsId} {...(total === null ? {} : { value: done, max: Math.max(total, 1) })} />
      <span id={wordsId} className="hint">
        {words}
      </span>
    </div>
  );
}
