import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';

interface LinkButtonProps {
  /** Null while it is not known: the link keeps its place meanwhile. */
  readonly href: string | null;
  /** Whether it opens in another tab, which then knows nothing of this page. */
  readonly newTab: boolean;
  readonly children: ReactNode;
}

/** A link that is the primary action of a screen. */
export function LinkButton({ href, newTab, children }: LinkButtonProps) {
  if (href === null) return <Button busy />;
  return (
    <a
      data-part="button"
      data-variant="primary"
      data-state="ready"
      href={href}
      {...(newTab && { target: '_blank', rel: 'noopener' })}
    >
      {children}
      {newTab && <Icon name="external" />}
    </a>
  );
}
