import { EventEmitter } from 'node:events';

/** Tells those who watch, inside this process, that a connection or a company changed. */
export interface Changes {
  announce(id: string): void;
  /** Calls back at each change until the signal aborts. */
  watch(connectionId: string, onChange: () => void, signal: AbortSignal): void;
  /** Calls back at each change of anything until the signal aborts. */
  watchAll(onChange: () => void, signal: AbortSignal): void;
}

/** Stands for any connection; no id looks like it. */
const anything = '*';

export function createChanges(): Changes {
  const emitter = new EventEmitter().setMaxListeners(0);
  function watch(name: string, onChange: () => void, signal: AbortSignal): void {
    emitter.on(name, onChange);
    signal.addEventListener('abort', () => emitter.off(name, onChange), { once: true });
  }
  return {
    announce(id) {
      emitter.emit(id);
      emitter.emit(anything);
    },
    watch,
    watchAll: (onChange, signal) => watch(anything, onChange, signal),
  };
}
