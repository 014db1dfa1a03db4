import type { ScreenId } from '@linkflow/journey';
import type { ReactNode } from 'react';
import { Heading } from './Heading.tsx';

interface ScreenLayoutProps {
  readonly id: ScreenId;
  /** For the style sheet, where a screen has several states. */
  readonly state?: string;
  /** Stands above the heading. */
  readonly mark?: ReactNode;
  readonly title: string;
  readonly lead?: string;
  /** Stands under the heading, and beside the rest where there is room. */
  readonly context?: ReactNode;
  readonly children?: ReactNode;
  /** The buttons, in {@link Actions}. */
  readonly actions?: ReactNode;
}

/** The shape of every screen: context, content, actions. One column, or two where the container is wide. */
export function ScreenLayout({ id, state, mark, title, lead, context, children, actions }: ScreenLayoutProps) {
  return (
    <div data-part="screen" data-screen={id} data-state={state}>
      <div data-part="context">
        {mark}
        <Heading>{title}</Heading>
        {lead && <p data-part="lead">{lead}</p>}
        {context}
      </div>
      <div data-part="content">{children}</div>
      {actions}
    </div>
  );
}
