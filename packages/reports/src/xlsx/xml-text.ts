import type { ByteBuffer } from '../rows/byte-buffer.ts';

const ampersand = 0x26;
const carriageReturn = 0x0d;
const lineFeed = 0x0a;
const longestEntity = 10;

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decoder = new TextDecoder();

/** Adds text of XML with its entities resolved and its line ends as line feeds. Unknown entities are an error. */
export function addXmlText(target: ByteBuffer, bytes: Uint8Array, start: number, end: number, isRaw: boolean): void {
  let from = start;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at];
    if (byte === carriageReturn) {
      target.add(bytes, from, at);
      if (bytes[at + 1] !== lineFeed) target.addText('\n');
      from = at + 1;
    } else if (byte === ampersand && !isRaw) {
      const close = bytes.subarray(at, Math.min(end, at + longestEntity)).indexOf(0x3b);
      target.add(bytes, from, at);
      target.addText(entityText(decoder.decode(bytes.subarray(at + 1, at + Math.max(1, close)))));
      from = at + close + 1;
      at += close;
    }
  }
  target.add(bytes, from, end);
}

/** @throws Error for an entity that XML itself does not have. */
function entityText(name: string): string {
  const number = /^#(?:x([0-9a-fA-F]+)|(\d+))$/.exec(name);
  const code = number ? (number[1] ? Number.parseInt(number[1], 16) : Number(number[2])) : 0;
  const text = number && code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : named[name];
  if (text === undefined) throw new Error(`The XML has an entity ${name} that it does not explain.`);
  return text;
}
