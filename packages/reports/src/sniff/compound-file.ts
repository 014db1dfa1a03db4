import { readBytes } from '../bytes.ts';

/**
 * Whether a compound file (MS-CFB) is an encrypted OOXML workbook: its directory names a stream `EncryptedPackage`
 * (MS-OFFCRYPTO 2.3.4.4). Only the first directory sector is read, where writers put it.
 */
export async function isEncryptedWorkbook(blob: Blob, head: Uint8Array): Promise<boolean> {
  if (head.length < 512) return false;
  const header = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const sectorSize = 1 << Math.min(header.getUint16(30, true), 12);
  const start = (header.getUint32(48, true) + 1) * sectorSize;
  const directory = await readBytes(blob, start, start + 4096);
  return new TextDecoder('utf-16le').decode(directory).includes('EncryptedPackage');
}
