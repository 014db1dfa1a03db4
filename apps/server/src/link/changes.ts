import { EventEmitter } from 'node:events';

/** Tells those who watch a connection, inside this process, that it changed. */
export interface Changes {
  announce(connectionId: string): void;
  /** Calls back at each change until the signal aborts. */
  watch(connectionId: string, onChange: () => void, signal: AbortSignal): void;
}

export function createChanges(): Changes {
  const emitter = new EventEmitter().setMaxListeners(0);
  return {
    announce: (connectionId) => void emitter.emit(connectionId),
    watch(connectionId, onChange, signal) {
      emitter.on(connectionId, onChange);
      signal.addEventListener('abort', () => emitter.off(connectionId, onChange), { once: true });
    },
  };
}
