import type { ReactNode } from 'react';

interface NoticeProps {
  readonly title: string;
  readonly children?: ReactNode;
  /** What can be done next. */
  readonly action?: ReactNode;
  /** `alert` interrupts a screen reader, `status` waits. @default 'status' */
  readonly role?: 'status' | 'alert';
}

/** A calm box that says what is the case and what can be done. */
export function Notice({ title, children, action, role = 'status' }: NoticeProps): ReactNode {
  return (
    <div className="notice" role={role}>
      <div>
        <p className="notice-title">{title}</p>
        {children ? <p className="notice-text">{children}</p> : null}
      </div>
      {action}
    </div>
  );
}
