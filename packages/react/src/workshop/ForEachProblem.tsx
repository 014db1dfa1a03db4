import type { Problem, ScreenId } from '@linkflow/journey';
import type { ReactNode } from 'react';
import { Announcer } from '../parts/Announcer.tsx';
import { problemsOn } from './problemScreens.ts';

interface ForEachProblemProps {
  readonly on: ScreenId;
  /** The screen with that problem. */
  readonly children: (problem: Problem) => ReactNode;
}

/** A screen once for each failure that can be met on it, one below the other. */
export function ForEachProblem({ on, children }: ForEachProblemProps) {
  return (
    <div className="every-problem">
      {problemsOn(on).map((problem) => (
        <div key={problem.code}>
          <p className="workshop-code">{problem.code}</p>
          <Announcer>
            <div data-part="frame">
              <div data-part="body">{children(problem)}</div>
            </div>
          </Announcer>
        </div>
      ))}
    </div>
  );
}
