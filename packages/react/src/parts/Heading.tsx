import { type ReactNode, useRef } from 'react';
import { useArrival } from './ScreenFocus.tsx';

/** The heading of a screen. It takes the focus when the screen appears, so that it is read out first. */
export function Heading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(heading);
  return (
    <h2 ref={heading} data-part="heading" tabIndex={-1}>
      {children}
    </h2>
  );
}
