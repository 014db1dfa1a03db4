import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef } from 'react';

const ArriveContext = createContext<(heading: HTMLElement) => void>(() => {});

interface ScreenFocusProps {
  /** Whether the focus moves before the customer has done anything, as in a dialog. Inline it would pull the page to itself. */
  readonly focusFirst: boolean;
  readonly children: ReactNode;
}

/** Moves the focus to the heading of each new screen inside it, and of one that what had the focus has gone from. */
export function ScreenFocus({ focusFirst, children }: ScreenFocusProps) {
  const current = useRef<HTMLElement | null>(null);
  const focused = useRef<Element | null>(null);
  const isInUse = useRef(false);
  const arrive = useCallback(
    (heading: HTMLElement) => {
      if (heading === current.current) return;
      current.current = heading;
      if (focusFirst || isInUse.current) heading.focus();
    },
    [focusFirst],
  );
  const use = () => {
    isInUse.current = true;
  };

  // What had the focus may have gone with its state of the screen, such as a button that was pressed.
  useEffect(() => {
    if (focused.current?.isConnected !== false) return;
    focused.current = null;
    if (document.activeElement === document.body) current.current?.focus();
  });
  return (
    <ArriveContext.Provider value={arrive}>
      <div
        data-part="body"
        onClickCapture={use}
        onDropCapture={use}
        onFocusCapture={({ target }) => {
          focused.current = target;
        }}
        onBlurCapture={() => {
          focused.current = null;
        }}
      >
        {children}
      </div>
    </ArriveContext.Provider>
  );
}

/** For the heading of a screen: says that the screen has arrived. */
export function useArrival(heading: React.RefObject<HTMLElement | null>): void {
  const arrive = useContext(ArriveContext);
  useEffect(() => {
    if (heading.current) arrive(heading.current);
  }, [arrive, heading]);
}
