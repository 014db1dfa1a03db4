import { inspectReport } from '@linkflow/reports';

addEventListener('message', async ({ data }: MessageEvent<File>) => {
  await inspectReport(data, { onPreview: () => postMessage('preview') });
  postMessage('inspected');
});
postMessage('ready');
