import { fileChunks } from '../bytes.ts';
import type { ReadOptions } from '../rows.types.ts';
import { detectCodePage, type Encoding } from './encoding.ts';

/** The text of a file, chunk by chunk, without its byte order mark. */
export async function* textChunks(blob: Blob, encoding: Encoding, options?: ReadOptions): AsyncGenerator<string> {
  const decoder = createDecoder(encoding);
  for await (const bytes of fileChunks(blob, options)) yield decoder.decode(bytes);
  yield decoder.finish();
}

/** The same as UTF-8. */
export async function* utf8Chunks(blob: Blob, encoding: Encoding, options?: ReadOptions): AsyncGenerator<Uint8Array> {
  const decoder = createDecoder(encoding);
  const encoder = new TextEncoder();
  let isOpen = encoding.startsWith('utf-16');
  for await (const bytes of fileChunks(blob, options)) {
    if (!isOpen && isAscii(bytes)) yield bytes;
    else {
      yield encoder.encode(decoder.decode(bytes));
      isOpen = encoding.startsWith('utf-16') || (bytes[bytes.length - 1] ?? 0) >= 0x80;
    }
  }
  yield encoder.encode(decoder.finish());
}

interface Decoder {
  decode(bytes: Uint8Array): string;
  finish(): string;
}

/**
 * A decoder that never fails. A file whose first part is plain ASCII looks like UTF-8; when it then is not, it goes on
 * in the code page found there. In a file that already had UTF-8 letters, damaged bytes become U+FFFD.
 */
export function createDecoder(encoding: Encoding): Decoder {
  let decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8' });
  let strict = encoding === 'utf-8';
  let ascii = true;
  let held = new Uint8Array();

  function relax(bytes: Uint8Array): string {
    strict = false;
    decoder = new TextDecoder(ascii ? detectCodePage(bytes) : 'utf-8');
    return decoder.decode(held, { stream: true }) + decoder.decode(bytes, { stream: true });
  }

  return {
    decode(bytes) {
      if (!strict) return decoder.decode(bytes, { stream: true });
      try {
        const text = decoder.decode(bytes, { stream: true });
        if (ascii) held = trailingHighBytes(bytes);
        ascii = ascii && text.length === bytes.length - held.length;
        return text;
      } catch {
        return relax(bytes);
      }
    },
    finish() {
      try {
        return decoder.decode();
      } catch {
        return relax(new Uint8Array());
      }
    },
  };
}

/** The start of a character that the end of a chunk may have cut: at most three bytes. */
function trailingHighBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  let start = bytes.length;
  while (start > 0 && bytes.length - start < 3 && (bytes[start - 1] ?? 0) >= 0x80) start -= 1;
  return bytes.slice(start);
}

/** Four bytes at a time. */
function isAscii(bytes: Uint8Array): boolean {
  const { buffer, byteOffset, length } = bytes;
  if (byteOffset % 4 !== 0 || bytes.subarray(length & ~3).some((byte) => byte >= 0x80)) return false;
  const fours = new Uint32Array(buffer, byteOffset, length >> 2);
  let seen = 0;
  for (let index = 0; index < fours.length; index += 1) seen |= fours[index] ?? 0;
  return (seen & 0x80808080) === 0;
}
