import { firstWords } from './en/first.ts';
import type { Messages } from './messages.types.ts';

// SAFETY: `completeEnglish` brings the others, together with the only screens that use them.
let english = firstWords as Messages;
const listeners = new Set<() => void>();

/** English as far as it is here: the words of the first screens, and all of them once the other screens are. */
export const getEnglish = (): Messages => english;

/** Tells of the words that have come. Returns how to end it. */
export function subscribeToEnglish(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Adds the words that are not in the first chunk. */
export function completeEnglish(all: Messages): void {
  if (english === all) return;
  english = all;
  for (const listener of listeners) listener();
}
