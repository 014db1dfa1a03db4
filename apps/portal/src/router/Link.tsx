import type { ComponentProps, MouseEvent, ReactNode } from 'react';
import { navigate } from './navigate.ts';

/** Whether the browser should follow the link itself, for example into a new tab. */
function isForTheBrowser(event: MouseEvent): boolean {
  return event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}

/** A link to another page of the portal. */
export function Link({ to, ...anchor }: { to: string } & Omit<ComponentProps<'a'>, 'href' | 'onClick'>): ReactNode {
  return (
    <a
      {...anchor}
      href={to}
      onClick={(event) => {
        if (isForTheBrowser(event)) return;
        event.preventDefault();
        navigate(to);
      }}
    />
  );
}
