/** Name of the `BroadcastChannel` on which the return page of a sign-in speaks to pages of its own origin. */
export const returnChannel = 'linkflow.return';

/** What the return page says to the page that opened it: that asking the server is worth while, nothing more. */
export interface ReturnMessage {
  readonly type: 'linkflow.returned';
  /** Of the sign-in, as the page that asked for it made it. */
  readonly nonce: string;
}

/** Whether data from another window has the shape of a {@link ReturnMessage}. Written by hand: the flow's first chunk has no schema library. */
export function isReturnMessage(data: unknown): data is ReturnMessage {
  if (typeof data !== 'object' || data === null || !('type' in data) || !('nonce' in data)) return false;
  return data.type === 'linkflow.returned' && typeof data.nonce === 'string';
}
