import type { PreviewTimes } from './preview.types.ts';

/** Hands the chosen file to a Worker that is ready, and measures until it has shown what the first rows say. */
function measure(file: File): Promise<PreviewTimes> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./preview.worker.ts', import.meta.url), { type: 'module' });
    let start = 0;
    let previewMs = 0;
    worker.onerror = (event) => reject(new Error(event.message));
    worker.onmessage = ({ data }: MessageEvent<'ready' | 'preview' | 'inspected'>) => {
      if (data === 'ready') {
        start = performance.now();
        worker.postMessage(file);
      } else if (data === 'preview') previewMs = performance.now() - start;
      else resolve({ previewMs, inspectedMs: performance.now() - start });
    };
  });
}

Object.assign(globalThis, {
  measurePreview() {
    const file = document.querySelector('input')?.files?.[0];
    if (!file) throw new Error('bench: no file was chosen.');
    return measure(file);
  },
});
