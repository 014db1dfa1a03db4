import type { MessageOverrides, Messages } from './messages.types.ts';

/** Lays a host's own words over the messages of a language. */
export function mergeMessages(messages: Messages, overrides: MessageOverrides | undefined): Messages {
  // SAFETY: overrides have the shape of the messages they replace, so the merged tree has it too.
  return overrides ? (merge(messages, overrides) as Messages) : messages;
}

function merge(base: unknown, over: unknown): unknown {
  if (over === undefined) return base;
  if (typeof base !== 'object' || typeof over !== 'object' || base === null || over === null) return over;
  const own = new Map(Object.entries(over));
  return {
    ...over,
    ...Object.fromEntries(Object.entries(base).map(([key, value]) => [key, merge(value, own.get(key))])),
  };
}
