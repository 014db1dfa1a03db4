/** A callback of the flow and what it was called with. */
export type Heard = [name: string, argument?: unknown];

declare global {
  interface Window {
    /** Everything the flow told this host, oldest first. */
    heard: Heard[];
    /** For each time a token was asked for: whether the last one had been refused. */
    tokens: boolean[];
  }
}
