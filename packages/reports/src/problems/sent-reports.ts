import type { ReportInspection, ReportKind, ReportLayout } from '@linkflow/contract';
import { openReport } from '../open-report.ts';

/** A report that the customer has sent before, to hold another one against. */
export interface SentReport {
  readonly kind: ReportKind;
  readonly file: Blob;
  readonly layout: ReportLayout;
}

const pieceSize = 1024 * 1024;

/** The reports whose file is this very file, read from the same sheet. */
export async function sentBefore(
  file: Blob,
  { sheet }: ReportInspection['format'],
  sent: readonly SentReport[],
): Promise<readonly ReportKind[]> {
  const kinds: ReportKind[] = [];
  for (const { file: earlier, kind, layout } of sent) {
    if (!(await hasSameBytes(file, earlier))) continue;
    const { format } = await openReport(earlier, { expected: kind, layout });
    if (format.sheet === sheet) kinds.push(kind);
  }
  return kinds;
}

/** False also where one of them cannot be read any more. */
async function hasSameBytes(one: Blob, other: Blob): Promise<boolean> {
  if (one.size !== other.size) return false;
  try {
    for (let start = 0; start < one.size; start += pieceSize) {
      const [a, b] = await Promise.all([one, other].map((blob) => piece(blob, start)));
      if (!a?.every((byte, index) => byte === b?.[index])) return false;
    }
    return true;
  } catch {
    return false;
  }
}

async function piece(blob: Blob, start: number): Promise<Uint8Array> {
  return new Uint8Array(await blob.slice(start, start + pieceSize).arrayBuffer());
}
