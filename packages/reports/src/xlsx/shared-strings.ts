import { ByteBuffer } from '../rows/byte-buffer.ts';
import { createXmlScanner, tag } from './xml-scanner.ts';
import { addXmlText } from './xml-text.ts';

const item = tag('si');
const text = tag('t');
const phonetic = tag('rPh');

const mostBytes = 512 * 1024 * 1024;

/** The texts that cells refer to by position, as bytes. They are read as far as they are needed. */
export interface SharedStrings {
  /** Reads until the text at a position is there, or all are. */
  load(position: number): Promise<void>;
  /** Adds a text that was loaded; nothing where there is none. */
  addTo(target: ByteBuffer, position: number): void;
}

/** Texts from the part that holds them. Runs of rich text are joined; phonetic hints are left out. */
export function openSharedStrings(chunks: AsyncGenerator<Uint8Array> | null): SharedStrings {
  const texts = new ByteBuffer(mostBytes);
  let ends = new Uint32Array(1024);
  let count = 0;
  let isDone = chunks === null;
  let inText = false;
  let inPhonetic = false;

  const scanner = createXmlScanner({
    open(name) {
      if (name === phonetic) inPhonetic = true;
      else if (name === text) inText = !inPhonetic;
    },
    text(bytes, start, end, isRaw) {
      if (inText) addXmlText(texts, bytes, start, end, isRaw);
    },
    close(name) {
      if (name === text) inText = false;
      else if (name === phonetic) inPhonetic = false;
      else if (name === item) endText();
    },
  });

  function endText(): void {
    const start = count === 0 ? 0 : (ends[count - 1] ?? 0);
    unescapeEnd(texts, start);
    if (count === ends.length) {
      const larger = new Uint32Array(count * 2);
      larger.set(ends);
      ends = larger;
    }
    ends[count] = texts.size;
    count += 1;
  }

  return {
    async load(position) {
      while (!isDone && chunks && position >= count) {
        const { done, value } = await chunks.next();
        isDone = done === true;
        if (value) scanner.read(value);
        else scanner.finish();
      }
    },
    addTo(target, position) {
      if (position < count)
        target.add(texts.bytes, position === 0 ? 0 : (ends[position - 1] ?? 0), ends[position] ?? 0);
    },
  };
}

/** Characters that XML cannot hold are written as `_x000D_` (ECMA-376 part 1, 22.9.2.19). */
export function unescapeText(escaped: string): string {
  return escaped.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** The same for the text that ends a buffer. */
export function unescapeEnd(buffer: ByteBuffer, start: number): void {
  const { bytes, size } = buffer;
  for (let at = start; at + 6 < size; at += 1) {
    if (bytes[at] !== 0x5f || bytes[at + 1] !== 0x78) continue;
    const escaped = buffer.text(start);
    buffer.size = start;
    buffer.addText(unescapeText(escaped));
    return;
  }
}
