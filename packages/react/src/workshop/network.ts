import { type LinkBackend, LinkError } from '@linkflow/journey';

export type NetworkName = 'fast' | 'slow' | 'offline';

const slowDelay = 2000;

/** A network between a flow and its backend, to be switched while a journey runs. */
export interface WorkshopNetwork {
  /** Whatever is on its way ends when it becomes `offline`. */
  set(name: NetworkName): void;
  /** The backend as it is reached over this network. */
  reach(backend: LinkBackend, onCall: (call: string) => void): LinkBackend;
}

interface CallOptions {
  readonly signal?: AbortSignal;
}

/** Makes a fast network. */
export function createNetwork(): WorkshopNetwork {
  let current: NetworkName = 'fast';
  let cable = new AbortController();

  const pass = async (signal: AbortSignal) => {
    if (current === 'offline') throw new LinkError('network.offline');
    if (current === 'slow') await pause(slowDelay, signal);
  };

  return {
    set(name) {
      current = name;
      if (name !== 'offline') return;
      cable.abort(new LinkError('network.offline'));
      cable = new AbortController();
    },
    reach(backend, onCall) {
      return new Proxy(backend, {
        get(target, name) {
          const call: unknown = Reflect.get(target, name);
          if (typeof call !== 'function') return call;
          // It only ends when it is no longer needed, and never fails.
          if (name === 'watchConnection') return call.bind(target);
          return async (options: CallOptions = {}) => {
            onCall(String(name));
            const signal = AbortSignal.any([cable.signal, ...(options.signal ? [options.signal] : [])]);
            await pass(signal);
            return Reflect.apply(call, target, [{ ...options, signal }]);
          };
        },
      });
    },
  };
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
