import type { ReportInspection, ReportKind, ReportLayout } from '@linkflow/contract';
import { readBytes } from '../bytes.ts';

/** A report that the customer has sent before, to hold another one against. */
export interface SentReport {
  readonly kind: ReportKind;
  readonly file: Blob;
  readonly layout: ReportLayout;
}

const pieceSize = 1024 * 1024;

/** The reports whose file is this very file. None where it has several sheets: those may hold one report each. */
export async function sentBefore(
  file: Blob,
  { sheets }: ReportInspection['format'],
  sent: readonly SentReport[],
): Promise<readonly ReportKind[]> {
  const kinds: ReportKind[] = [];
  if (sheets.length < 2) for (const one of sent) if (await hasSameBytes(file, one.file)) kinds.push(one.kind);
  return kinds;
}

/** False also where one of them cannot be read any more. */
async function hasSameBytes(one: Blob, other: Blob): Promise<boolean> {
  let isSame = one.size === other.size;
  try {
    for (let start = 0; isSame && start < one.size; start += pieceSize) {
      const end = Math.min(start + pieceSize, one.size);
      const bytes = await readBytes(other, start, end);
      isSame = (await readBytes(one, start, end)).every((byte, index) => byte === bytes[index]);
    }
  } catch {
    return false;
  }
  return isSame;
}
