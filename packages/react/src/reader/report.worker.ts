import { inspectReport } from '@linkflow/reports';
import type { InspectAnswer, InspectRequest } from './reader.types.ts';

const answer = (message: InspectAnswer) => postMessage(message);

addEventListener('message', async ({ data: { file, ...request } }: MessageEvent<InspectRequest>) => {
  try {
    const inspection = await inspectReport(file, {
      ...request,
      onPreview: (inspection) => answer({ type: 'previewed', inspection }),
      onProgress: (done, total) => answer({ type: 'progress', progress: { done, total } }),
    });
    answer({ type: 'inspected', inspection });
  } catch (error) {
    answer({ type: 'failed', detail: String(error) });
  }
});
