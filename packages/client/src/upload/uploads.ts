// Everything about sending files, with its library, in one chunk.
export { uploadReport } from './uploadReport.ts';
export { awaitVerdict } from './verdict.ts';
