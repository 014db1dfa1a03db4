import type { FileType } from '@linkflow/contract';
import { isEncryptedWorkbook } from './compound-file.ts';

/** Bytes at the start of a file that are looked at. */
export const headSize = 256 * 1024;

const signatures: readonly (readonly [FileType, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x49, 0x49, 0x2a, 0x00]],
  ['image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['xls', [0x09, 0x00, 0x04, 0x00]],
  ['xls', [0x09, 0x02, 0x06, 0x00]],
  ['xls', [0x09, 0x04, 0x06, 0x00]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
];

/** What a file is, of which `head` are the first {@link headSize} bytes. `csv` stands for every delimited text, whatever separates its columns. */
export async function sniff(blob: Blob, head: Uint8Array): Promise<FileType> {
  const type = sniffHead(head);
  if (type === 'zip') {
    const { archiveType } = await import('./archive.ts');
    return archiveType(blob);
  }
  if (type === 'xls') return (await isEncryptedWorkbook(blob, head)) ? 'encrypted' : 'xls';
  return type;
}

/** The same from the first bytes alone: a zip or a compound file is not opened. */
export function sniffHead(head: Uint8Array): FileType {
  for (const [type, signature] of signatures) if (startsWith(head, signature)) return type;
  if (isWebp(head) || isBitmap(head)) return 'image';
  if (isBlankText(head)) return 'empty';
  if (isBinary(head)) return 'unknown';
  return markupType(head) ?? 'csv';
}

function startsWith(bytes: Uint8Array, signature: readonly number[], at = 0): boolean {
  return signature.every((byte, index) => bytes[at + index] === byte);
}

function isWebp(head: Uint8Array): boolean {
  return startsWith(head, [0x52, 0x49, 0x46, 0x46]) && startsWith(head, [0x57, 0x45, 0x42, 0x50], 8);
}

/** `BM` also begins words: the two reserved fields of a bitmap must be zero, which no text has. */
function isBitmap(head: Uint8Array): boolean {
  return startsWith(head, [0x42, 0x4d]) && startsWith(head, [0, 0, 0, 0], 6);
}

/** Empty, or nothing but byte order marks and white space in any of the encodings we read. */
function isBlankText(head: Uint8Array): boolean {
  const blank = new Set([0x00, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0xef, 0xbb, 0xbf, 0xff, 0xfe]);
  return head.every((byte) => blank.has(byte));
}

/** Text has no NUL unless it is UTF-16, nor many control characters. */
function isBinary(head: Uint8Array): boolean {
  if (isUtf16(head)) return false;
  if (head.includes(0)) return true;
  const sample = head.subarray(0, 32 * 1024);
  const controls = sample.reduce((count, byte) => (isControl(byte) ? count + 1 : count), 0);
  return controls > sample.length / 100;
}

function isControl(byte: number): boolean {
  return byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1a && byte !== 0x1b);
}

/** UTF-16 by its mark, or by the NULs that sit on one side of most characters. */
export function isUtf16(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (startsWith(head, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(head, [0xfe, 0xff])) return 'utf-16be';
  if (!head.includes(0)) return null;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < head.length; index += 1) {
    if (head[index] !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  const pairs = head.length / 2;
  if (pairs < 4) return null;
  const least = pairs * 0.02;
  if (odd > pairs * 0.4 && even < least) return 'utf-16le';
  if (even > pairs * 0.4 && odd < least) return 'utf-16be';
  if (odd > least && even === 0 && readsAs('utf-16le', head)) return 'utf-16le';
  if (even > least && odd === 0 && readsAs('utf-16be', head)) return 'utf-16be';
  return null;
}

/** Words of other scripts have zeros only in the signs between them: the characters themselves must then make sense. */
function readsAs(encoding: 'utf-16le' | 'utf-16be', head: Uint8Array): boolean {
  const text = new TextDecoder(encoding).decode(head.subarray(0, 4096));
  const strange = text.match(/[^\P{C}\t\r\n]|\p{Private_Use}|\ufffd/gu)?.length ?? 0;
  const letters = text.match(/[\p{L}\p{N}\p{P}\p{Z}\s]/gu)?.length ?? 0;
  return strange === 0 && letters > text.length * 0.9;
}

function markupType(head: Uint8Array): FileType | null {
  const text = new TextDecoder(isUtf16(head) ?? 'utf-8').decode(head.subarray(0, 4096)).trimStart().toLowerCase();
  if (!text.startsWith('<')) return null;
  if (/<(\w+:)?workbook\b/.test(text)) return 'xml';
  if (/<(!doctype html|html|head|body|table|meta|style)\b/.test(text)) return 'html';
  if (text.startsWith('<?xml') || /^<[a-z_][\w.-]*:?[\w.-]*[\s>/]/.test(text)) return 'xml';
  return null;
}
