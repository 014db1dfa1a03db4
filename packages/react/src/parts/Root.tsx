import { type ReactNode, useRef } from 'react';
import { useIsomorphicLayoutEffect } from '../controller/useIsomorphicLayoutEffect.ts';
import { directionOf } from '../messages/index.ts';
import { useMessages } from '../messages/MessagesProvider.tsx';

export interface RootProps {
  /** `auto` follows the customer's system. @default 'auto' */
  readonly theme?: 'light' | 'dark' | 'auto';
  /** CSS colour of the host's brand; every accent is derived from it. @default the one in the style sheet */
  readonly accent?: string;
  /** @default the direction of the words */
  readonly direction?: 'ltr' | 'rtl';
  readonly children: ReactNode;
}

/** Carries the theme, the language and the writing direction. Every part is inside it. */
export function Root({ theme = 'auto', accent, direction, children }: RootProps) {
  const { language } = useMessages();
  const root = useRef<HTMLDivElement>(null);

  useAccent(root, accent);

  return (
    <div
      ref={root}
      className="linkflow"
      data-part="root"
      data-theme={theme}
      lang={language}
      dir={direction ?? directionOf(language)}
    >
      {children}
    </div>
  );
}

/** Through the DOM and not a style attribute, so that a strict content security policy has nothing to report. */
function useAccent(root: React.RefObject<HTMLElement | null>, accent: string | undefined) {
  useIsomorphicLayoutEffect(() => {
    const style = root.current?.style;
    if (accent) style?.setProperty('--linkflow-accent', accent);
    else style?.removeProperty('--linkflow-accent');
  }, [accent]);
}
