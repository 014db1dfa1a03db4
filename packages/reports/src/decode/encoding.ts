import { isUtf16 } from '../sniff/sniff.ts';

/** WHATWG labels of the encodings we read. */
export type Encoding =
  | 'utf-8'
  | 'utf-16le'
  | 'utf-16be'
  | 'windows-1250'
  | 'windows-1251'
  | 'windows-1252'
  | 'windows-1254';

/** The encoding of a text from its first bytes: mark, strict UTF-8, UTF-16, else the likeliest Windows code page. */
export function detectEncoding(head: Uint8Array): Encoding {
  const utf16 = isUtf16(head);
  if (utf16) return utf16;
  return isUtf8(head) ? 'utf-8' : detectCodePage(head);
}

/** Strict, but a character cut by the end of the sample is no error. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Letters of Polish, Czech and Hungarian that are signs or rare letters in windows-1252: ś ź ł ż ą Ś Ź Ą Ł Ż ő ű. */
const centralEuropean = new Set([0x9c, 0x9f, 0xb3, 0xbf, 0xb9, 0x8c, 0x8f, 0xa5, 0xa3, 0xaf, 0xf5, 0xfb]);
/** Letters of Turkish that are Icelandic ones in windows-1252: ğ ı ş Ğ İ Ş. */
const turkish = new Set([0xf0, 0xfd, 0xfe, 0xd0, 0xdd, 0xde]);

/** The code page of bytes that are not UTF-8. Also used where a file turns out not to be UTF-8 after its head. */
export function detectCodePage(bytes: Uint8Array): Encoding {
  let high = 0;
  let besideHigh = 0;
  let central = 0;
  let turk = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0;
    if (byte < 0x80) continue;
    high += 1;
    if ((bytes[index - 1] ?? 0) >= 0xc0 || (bytes[index + 1] ?? 0) >= 0xc0) besideHigh += 1;
    if (isAsciiLetter(bytes[index - 1]) || isAsciiLetter(bytes[index + 1])) {
      if (centralEuropean.has(byte)) central += 1;
      if (turkish.has(byte)) turk += 1;
    }
  }
  if (besideHigh > high * 0.7) return 'windows-1251';
  if (turk > high * 0.25) return 'windows-1254';
  if (central > high * 0.15) return 'windows-1250';
  return 'windows-1252';
}

function isAsciiLetter(byte: number | undefined): boolean {
  const lower = (byte ?? 0) | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}
