/** Resolves after the given milliseconds, or rejects with the signal's reason. */
export function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', stop, { once: true });
  });
}

/** Resolves as soon as the browser has a network; at once where nobody knows. */
export function online(signal: AbortSignal | undefined): Promise<void> {
  if (globalThis.navigator?.onLine !== false) return Promise.resolve();
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    globalThis.addEventListener('online', () => resolve(), { once: true, signal });
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
