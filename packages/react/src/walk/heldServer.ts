import type { LinkBackend, LinkError } from '@linkflow/journey';
import { clearInspection, type MemoryBackend } from '@linkflow/journey/testing';
import type { InspectAnswer, InspectRequest } from '../reader/reader.types.ts';

/** A server, and a Worker that checks files, whose answers are held back until the walk lets them go. */
export interface HeldServer {
  readonly backend: LinkBackend;
  readonly createWorker: () => Worker;
  /** Whether the answer to an effect is held back now. */
  holds(effect: string): boolean;
  /** Lets the answer go, or an error in its place. */
  answer(effect: string, error?: LinkError): void;
}

/** @param real - what answers in the end. */
export function holdServer(real: MemoryBackend): HeldServer {
  const held = new Map<string, (error?: LinkError) => void>();

  const hold = (effect: string, signal: AbortSignal | undefined) =>
    new Promise<void>((resolve, reject) => {
      const release = (error?: LinkError) => (error ? reject(error) : resolve());
      held.set(effect, release);
      signal?.addEventListener('abort', () => {
        if (held.get(effect) === release) held.delete(effect);
        reject(signal.reason);
      });
    });

  const late =
    <Options extends { readonly signal?: AbortSignal | undefined }, Answer>(
      effect: string,
      ask: (options: Options) => Promise<Answer>,
    ) =>
    async (options: Options): Promise<Answer> => {
      await hold(effect, options.signal);
      return ask(options);
    };
  const getSession = late('openSession', (options: { signal?: AbortSignal }) => real.getSession(options));

  const createWorker = () => {
    const worker = Object.assign(new EventTarget(), {
      onmessage: null as ((event: { data: InspectAnswer }) => void) | null,
      onerror: null,
      onmessageerror: null,
      terminate: () => held.delete('inspectReport'),
      postMessage: ({ expected }: InspectRequest) => {
        held.set('inspectReport', (error) =>
          worker.onmessage?.({
            data: error
              ? { type: 'failed', detail: error.message }
              : { type: 'inspected', inspection: clearInspection(expected) },
          }),
        );
      },
    });
    // SAFETY: it has all that a reader uses of a Worker.
    return worker as unknown as Worker;
  };

  return {
    createWorker,
    holds: (effect) => held.has(effect),
    answer(effect, error) {
      const release = held.get(effect);
      if (!release) throw new Error(`nobody waits for ${effect}`);
      held.delete(effect);
      release(error);
    },
    backend: {
      getSession: (options = {}) => getSession(options),
      listIntegrations: (options) => real.listIntegrations(options),
      getGuide: (options) => real.getGuide(options),
      watchConnection: (options) => real.watchConnection(options),
      createConnection: late('createConnection', (options) => real.createConnection(options)),
      getConnection: late('fetchConnection', (options) => real.getConnection(options)),
      requestAuthorization: late('requestAuthorization', (options) => real.requestAuthorization(options)),
      cancelAuthorization: late('cancelAuthorization', (options) => real.cancelAuthorization(options)),
      listEntities: late('listEntities', (options) => real.listEntities(options)),
      chooseEntities: late('chooseEntities', (options) => real.chooseEntities(options)),
      uploadReport: late('uploadReport', (options) => real.uploadReport(options)),
      awaitReport: late('awaitReport', (options) => real.awaitReport(options)),
      completeConnection: late('completeConnection', (options) => real.completeConnection(options)),
    },
  };
}
