'use client';

import { FlowDialog } from './FlowDialog.tsx';
import { MessagesProvider, useMessages } from './messages/MessagesProvider.tsx';
import type { MessageOverrides } from './messages/messages.types.ts';
import { Frame } from './parts/Frame.tsx';
import { Root } from './parts/Root.tsx';
import { LeavingDialog } from './screens/leaving/LeavingDialog.tsx';
import { progressOf } from './screens/progressOf.ts';
import type { ScreenComponents } from './screens/registry.ts';
import { ScreenView } from './screens/ScreenView.tsx';
import { type UseLinkFlowOptions, useLinkFlow } from './useLinkFlow.ts';

/** How the flow looks. */
export interface LinkFlowTheme {
  /** `auto` follows the customer's system. @default 'auto' */
  readonly mode?: 'light' | 'dark' | 'auto';
  /** CSS colour of the host's brand. @default the one in the style sheet */
  readonly accent?: string;
}

export interface LinkFlowProps extends UseLinkFlowOptions {
  /** `dialog` opens over the page, `inline` stands where it is rendered. @default 'dialog' */
  readonly presentation?: 'dialog' | 'inline';
  /** Whether the dialog is shown. A closed one holds nothing; the journey goes on where it stood when opened again.
   * Of no meaning inline. @default true */
  readonly open?: boolean;
  readonly theme?: LinkFlowTheme;
  /** The host's own words, laid over those of the language. */
  readonly text?: MessageOverrides;
  /** The host's own screens, in the place of ours. */
  readonly components?: Partial<ScreenComponents>;
}

/** The connection flow. Needs the styles of `@linkflow/react/styles.css`. */
export function LinkFlow({ open = true, ...props }: LinkFlowProps) {
  if (props.presentation !== 'inline' && !open) return null;
  return (
    <MessagesProvider locale={props.locale} overrides={props.text}>
      <Root theme={props.theme?.mode} accent={props.theme?.accent}>
        <Flow {...props} />
      </Root>
    </MessagesProvider>
  );
}

function Flow({ presentation = 'dialog', components, ...options }: LinkFlowProps) {
  const { m } = useMessages();
  const flow = useLinkFlow(options);
  const { screen, leaving, method, reports, position, send } = flow;
  const close = () => send({ type: 'flow.close' });
  const isDialog = presentation === 'dialog';

  const frame = (
    <Frame
      hostName={flow.hostName}
      softwareName={flow.softwareName}
      progress={progressOf(m, { id: screen.id, method, reports, position })}
      onClose={isDialog || options.onClose ? close : undefined}
      focusFirst={isDialog}
    >
      <ScreenView key={`${screen.id} ${position}`} screen={screen} components={components} />
      {leaving && <LeavingDialog {...leaving} />}
    </Frame>
  );
  if (!isDialog) return frame;
  return (
    <FlowDialog label={m.frame.label} onDismiss={leaving ? () => send({ type: 'flow.stay' }) : close}>
      {frame}
    </FlowDialog>
  );
}
