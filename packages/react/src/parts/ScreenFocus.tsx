import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef } from 'react';

const ArriveContext = createContext<(heading: HTMLElement) => void>(() => {});

interface ScreenFocusProps {
  /** Whether the first screen takes the focus as well, as in a dialog. Inline it would pull the page to itself. */
  readonly focusFirst: boolean;
  readonly children: ReactNode;
}

/** Moves the focus to the heading of each new screen inside it. */
export function ScreenFocus({ focusFirst, children }: ScreenFocusProps) {
  const current = useRef<HTMLElement | null>(null);
  const arrive = useCallback(
    (heading: HTMLElement) => {
      if (heading === current.current) return;
      const isFirst = current.current === null;
      current.current = heading;
      if (!isFirst || focusFirst) heading.focus();
    },
    [focusFirst],
  );
  return <ArriveContext.Provider value={arrive}>{children}</ArriveContext.Provider>;
}

/** For the heading of a screen: says that the screen has arrived. */
export function useArrival(heading: React.RefObject<HTMLElement | null>): void {
  const arrive = useContext(ArriveContext);
  useEffect(() => {
    if (heading.current) arrive(heading.current);
  }, [arrive, heading]);
}
