import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';

interface DisclosureProps {
  readonly title: string;
  /** Whether it starts open. @default false */
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** A section that opens and closes without any script. */
export function Disclosure({ title, open = false, children }: DisclosureProps) {
  return (
    <details data-part="disclosure" open={open}>
      <summary data-part="disclosure-title">
        <Icon name="chevron" />
        {title}
      </summary>
      <div data-part="disclosure-body">{children}</div>
    </details>
  );
}
