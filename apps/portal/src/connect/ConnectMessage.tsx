import type { ReactNode } from 'react';

interface ConnectMessageProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  readonly picture?: 'done' | 'waiting' | 'stopped';
}

/** A whole page that says one thing to the customer. */
export function ConnectMessage({ title, children, action, picture }: ConnectMessageProps): ReactNode {
  return (
    <div className="card connect-message" role="status">
      {picture ? <span className="connect-picture" data-picture={picture} aria-hidden="true" /> : null}
      <h1>{title}</h1>
      {children ? <p>{children}</p> : null}
      {action}
    </div>
  );
}
