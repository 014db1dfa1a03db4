import { type ReactNode, useEffect, useRef } from 'react';

interface ConnectMessageProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  readonly picture?: 'done' | 'waiting' | 'stopped';
}

/** A whole page that says one thing to the customer. Its title takes the focus, so that a screen reader says it. */
export function ConnectMessage({ title, children, action, picture }: ConnectMessageProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  // Another title is another message, to be said as well.
  useEffect(() => heading.current?.focus(), [title]);
  return (
    <div className="card connect-message">
      {picture ? <span className="connect-picture" data-picture={picture} aria-hidden="true" /> : null}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children ? <p>{children}</p> : null}
      {action}
    </div>
  );
}
