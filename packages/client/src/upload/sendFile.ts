import { LinkError } from '@linkflow/journey';
import { type DetailedError, type HttpRequest, type HttpResponse, Upload } from 'tus-js-client';
import type { Wire } from '../http/call.ts';
import { failureOf, networkFailure } from '../http/failures.ts';
import { deferred } from './deferred.ts';
import { fileReader } from './fileSource.ts';
import { online } from './pause.ts';
import { urlStorage } from './urlStorage.ts';

/** A file and what the server must know about it. */
export interface Sending {
  readonly file: File;
  /** Same text, same upload: a later call goes on where an earlier one stopped. */
  readonly fingerprint: string;
  readonly metadata: Record<string, string>;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: { done: number; total: number }) => void;
  /** Bytes a request. */
  readonly chunkSize: number;
  /** Milliseconds before each further attempt without progress. */
  readonly retryDelays: readonly number[];
}

/** Sends all bytes, from the last one that the server has, and returns the upload's id. Aborting keeps what is sent. */
export async function sendFile(wire: Wire, sending: Sending): Promise<string> {
  const { file, fingerprint, metadata, signal, onProgress, chunkSize, retryDelays } = sending;
  signal?.throwIfAborted();
  const sent = deferred<string>();
  const requests = createRequests(wire, signal, () => sent.reject(new LinkError('network.timeout')));
  const upload = new Upload(file, {
    endpoint: `${wire.baseUrl}/link/uploads`,
    metadata,
    chunkSize,
    fileReader,
    urlStorage,
    fingerprint: async () => fingerprint,
    retryDelays: [...retryDelays],
    onBeforeRequest: requests.before,
    onAfterResponse: requests.after,
    onShouldRetry: requests.shouldRetry,
    onProgress(done, total) {
      requests.alive();
      onProgress?.({ done, total });
    },
    onError: (error) => sent.reject(meaningOf(error, signal)),
    onSuccess: () => sent.resolve(upload.url?.split('/').at(-1) ?? ''),
  });
  const stop = () => sent.reject(signal?.reason);
  signal?.addEventListener('abort', stop, { once: true });
  try {
    const [previous] = await upload.findPreviousUploads();
    if (previous) upload.resumeFromPreviousUpload(previous);
    upload.start();
    return await sent.promise;
  } finally {
    requests.done();
    signal?.removeEventListener('abort', stop);
    await upload.abort();
  }
}

/** Forgets the address of an upload that has its verdict. */
export async function forgetUpload(fingerprint: string): Promise<void> {
  const known = await urlStorage.findUploadsByFingerprint(fingerprint);
  await Promise.all(known.map(({ urlStorageKey }) => urlStorage.removeUpload(urlStorageKey)));
}

/** What every request of an upload needs: a network, a token, an answer in time, and a sense of what failed. */
function createRequests(wire: Wire, signal: AbortSignal | undefined, onSilence: () => void) {
  let token = '';
  let renewed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const done = () => clearTimeout(timer);
  const alive = () => {
    done();
    timer = setTimeout(onSilence, wire.timeout);
  };
  return {
    alive,
    done,
    async before(request: HttpRequest) {
      await online(signal);
      token = await wire.tokens.get();
      signal?.throwIfAborted();
      request.setHeader('Authorization', `Bearer ${token}`);
      alive();
    },
    async after(request: HttpRequest, response: HttpResponse) {
      done();
      const status = response.getStatus();
      if (status < 400) {
        renewed = false;
        return;
      }
      const failure = failureOf(status, response.getBody(), 'connection.unknown');
      if (status === 401 && !renewed) {
        renewed = true;
        await wire.tokens.renew(token);
        throw new LinkError('service.busy', { detail: 'The access token was renewed.' });
      }
      if (!isMended(request.getMethod(), status, failure)) throw failure;
    },
    shouldRetry(error: DetailedError | Error) {
      done();
      const cause = causeOf(error);
      return !signal?.aborted && (!(cause instanceof LinkError) || cause.problem.retryable);
    },
  };
}

/** Whether asking the server where the upload stands, or beginning it again, is the answer to a failure. */
function isMended(method: string, status: number, failure: LinkError): boolean {
  if (method === 'POST') return false;
  const conflict = status === 409 && failure.problem.code === 'service.unexpected';
  return conflict || [404, 410, 423].includes(status);
}

function causeOf(error: DetailedError | Error): unknown {
  return 'causingError' in error ? (error.causingError ?? error) : error;
}

function meaningOf(error: DetailedError | Error, signal: AbortSignal | undefined): unknown {
  const answered = 'originalResponse' in error ? error.originalResponse : null;
  if (answered) return failureOf(answered.getStatus(), answered.getBody(), 'connection.unknown');
  return networkFailure(causeOf(error), signal);
}
