import type { PreviewTimes } from './preview.types.ts';

/** Hands the chosen file to a Worker that is ready, and measures until it has shown what the first rows say. */
function measure(file: File): Promise<PreviewTimes> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./preview.worker.ts', import.meta.url), { type: 'module' });
    const gap = watchGaps();
    let start = 0;
    let previewMs = 0;
    worker.onerror = (event) => reject(new Error(event.message));
    worker.onmessage = ({ data }: MessageEvent<'ready' | 'preview' | 'inspected'>) => {
      if (data === 'ready') {
        start = performance.now();
        worker.postMessage(file);
      } else if (data === 'preview') previewMs = performance.now() - start;
      else resolve({ previewMs, inspectedMs: performance.now() - start, longestGapMs: gap() });
    };
  });
}

/** Posts messages to the page itself, one after another; gives what stops that and tells the longest time between two. */
function watchGaps(): () => number {
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  let longest = 0;
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    port2.postMessage(null);
  };
  port2.postMessage(null);
  return () => {
    port1.close();
    return longest;
  };
}

Object.assign(globalThis, {
  measurePreview() {
    const file = document.querySelector('input')?.files?.[0];
    if (!file) throw new Error('bench: no file was chosen.');
    return measure(file);
  },
});
