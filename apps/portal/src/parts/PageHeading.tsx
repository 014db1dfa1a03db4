import { type ReactNode, useEffect, useRef } from 'react';
import { host } from '../host.ts';

/** The title of a page. It names the tab, and takes the focus when the page was reached by a link within the portal. */
export function PageHeading({ children }: { children: string }): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (window.history.state?.focusHeading) heading.current?.focus();
  }, []);
  return (
    <>
      <title>{`${children} · ${host.name}`}</title>
      <h1 ref={heading} tabIndex={-1}>
        {children}
      </h1>
    </>
  );
}
