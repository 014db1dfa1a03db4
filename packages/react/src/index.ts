export type { HostCallbacks, HostConnection, HostError, HostEvent } from './controller/host.types.ts';
export type { LinkFlowProps, LinkFlowTheme } from './LinkFlow.tsx';
export { LinkFlow } from './LinkFlow.tsx';
export type { Message, MessageOverrides, Messages, PluralMessage } from './messages/messages.types.ts';
export type { ScreenComponents } from './screens/registry.ts';
export type { Screen, ScreenProps } from './screens/screens.types.ts';
export type { LinkFlowState, UseLinkFlowOptions } from './useLinkFlow.ts';
export { useLinkFlow } from './useLinkFlow.ts';
