import type { ReportInspection } from '@linkflow/contract';
import { LinkError, type ReportReader } from '@linkflow/journey';
import type { InspectAnswer, InspectRequest } from './reader.types.ts';

/** Starts the Worker that a bundler finds beside this file. */
export function createReportWorker(): Worker {
  return new Worker(new URL('./report.worker.ts', import.meta.url), { type: 'module' });
}

/**
 * Inspects files in a Worker, one Worker a file, so that ending it frees everything at once.
 * @param createWorker - for hosts that serve the Worker from elsewhere.
 */
export function createReportReader(createWorker: () => Worker = createReportWorker): ReportReader {
  return {
    inspect: ({ file, expected, layout, sent, signal, onProgress, onPreview }) =>
      new Promise<ReportInspection>((resolve, reject) => {
        signal?.throwIfAborted();
        const worker = createWorker();
        const end = (settle: () => void) => {
          signal?.removeEventListener('abort', abort);
          worker.onmessage = null;
          worker.terminate();
          settle();
        };
        const abort = () => end(() => reject(signal?.reason));
        const fail = (detail: string) => end(() => reject(new LinkError('reader.failed', { detail })));
        signal?.addEventListener('abort', abort);
        worker.onerror = (event) => fail(event.message || 'the Worker could not be loaded');
        worker.onmessage = ({ data }: MessageEvent<InspectAnswer>) => {
          switch (data.type) {
            case 'progress':
              return onProgress?.(data.progress);
            case 'previewed':
              return onPreview?.(data.inspection);
            case 'inspected':
              return end(() => resolve(data.inspection));
            case 'failed':
              return fail(data.detail);
          }
        };
        worker.postMessage({ file, expected, layout, sent } satisfies InspectRequest);
      }),
  };
}
