import type { ReceivedReport, ReportKind, ReportLayout } from '@linkflow/contract';
import { LinkError } from '@linkflow/journey';
import type { Wire } from '../http/call.ts';
import { forgetUpload, sendFile } from './sendFile.ts';
import { awaitVerdict } from './verdict.ts';

const chunkSize = 8 * 1024 * 1024;
/** About two minutes without any progress, then the customer is told. */
const retryDelays = [500, 1000, 2000, 4000, 8000, 15_000, 30_000, 30_000, 30_000];

/** How the file travels; for tests and unusual networks. */
export interface UploadTuning {
  /** Bytes a request, which outside a browser is also what is held in memory. @default 8 MiB */
  readonly chunkSize?: number;
  /** Milliseconds before each further attempt without progress. @default about two minutes in all */
  readonly retryDelays?: readonly number[];
}

interface UploadOptions {
  readonly connectionId: string;
  readonly kind: ReportKind;
  readonly file: File;
  readonly layout?: ReportLayout;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: { done: number; total: number }) => void;
}

/** Sends a report and waits for the server's verdict. */
export async function uploadReport(wire: Wire, tuning: UploadTuning, options: UploadOptions): Promise<ReceivedReport> {
  const { connectionId, kind, file, layout, signal, onProgress } = options;
  const layoutText = layout ? JSON.stringify(layout) : '';
  const fingerprint = ['linkflow', connectionId, kind, file.name, file.size, file.lastModified, layoutText].join('|');
  const uploadId = await sendFile(wire, {
    file,
    fingerprint,
    signal,
    onProgress,
    metadata: {
      connectionId,
      reportKind: kind,
      filename: file.name,
      ...(file.type ? { filetype: file.type } : {}),
      ...(layout ? { layout: layoutText } : {}),
    },
    chunkSize: tuning.chunkSize ?? chunkSize,
    retryDelays: tuning.retryDelays ?? retryDelays,
  });
  try {
    const onHeard = () => onProgress?.({ done: file.size, total: file.size });
    const stored = await awaitVerdict(wire, { connectionId, kind, uploadId, signal, onHeard });
    await forgetUpload(fingerprint);
    return stored;
  } catch (error) {
    if (error instanceof LinkError && !error.problem.retryable) await forgetUpload(fingerprint);
    throw error;
  }
}
