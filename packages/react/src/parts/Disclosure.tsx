import { type ReactNode, useState } from 'react';
import { Icon } from './Icon.tsx';

interface DisclosureProps {
  readonly title: string;
  /** Opens it, at the start or later. Only the customer closes it. @default false */
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** A section that opens and closes. */
export function Disclosure({ title, open = false, children }: DisclosureProps) {
  const [isOpened, setIsOpened] = useState(open);
  if (open && !isOpened) setIsOpened(true);
  return (
    <details data-part="disclosure" open={isOpened}>
      <summary data-part="disclosure-title">
        <Icon name="chevron" />
        {title}
      </summary>
      <div data-part="disclosure-body">{children}</div>
    </details>
  );
}
