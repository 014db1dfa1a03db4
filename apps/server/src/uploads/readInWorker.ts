import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { InspectionTask, InspectionWord } from './inspection.types.ts';

/** Reads a report in a worker thread, so that the server stays responsive. One batch is made ahead, no more. */
export async function* readInWorker(task: InspectionTask, signal: AbortSignal): AsyncGenerator<InspectionWord> {
  const worker = new Worker(new URL('./inspect.worker.ts', import.meta.url), { workerData: task });
  try {
    const messages: AsyncIterable<InspectionWord[]> = on(worker, 'message', { signal, close: ['exit'] });
    for await (const [word] of messages) {
      if (!word || word.type === 'end') return;
      worker.postMessage('next');
      yield word;
    }
    throw new Error('The inspection ended early.');
  } finally {
    await worker.terminate();
  }
}
