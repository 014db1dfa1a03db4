import type { FileType } from '@linkflow/contract';
import { openZip } from '../xlsx/zip.ts';

/** What a zip holds, told by the entry every file of that kind has. A zip that cannot be opened is a plain zip. */
export async function archiveType(blob: Blob): Promise<FileType> {
  const zip = await openZip(blob).catch(() => null);
  if (!zip) return 'zip';
  if (zip.has('xl/workbook.xml')) return 'xlsx';
  if (zip.has('xl/workbook.bin')) return 'xlsb';
  if (zip.has('content.xml') && zip.has('META-INF/manifest.xml')) return 'ods';
  return 'zip';
}
