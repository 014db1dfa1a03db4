/**
 * What is told of a part of a workbook while it is scanned. An element is named by the letters of its local name as one number
 * (see {@link tag}), or 0 where they are more than four.
 */
export interface XmlVisitor {
  /** An element begins; its attributes are between two places. */
  open(name: number, bytes: Uint8Array, start: number, end: number): void;
  close(name: number): void;
  /** Text as it stands. `isRaw` is that of CDATA, which has no entities. */
  text(bytes: Uint8Array, start: number, end: number, isRaw: boolean): void;
}

/** No tag, comment or text of a report is longer. Keeps memory flat. */
const longestToken = 4 * 1024 * 1024;

const lessThan = 0x3c;
const greaterThan = 0x3e;
const slash = 0x2f;
const colon = 0x3a;

/** The number that stands for a short name. */
export function tag(name: string): number {
  let code = 0;
  for (let index = 0; index < name.length; index += 1) code = (code << 8) | name.charCodeAt(index);
  return code;
}

/**
 * Scans XML (UTF-8), chunk by chunk, on its bytes. It is not a validator: it checks that elements are closed. Entities are left
 * to the visitor; a document that declares its own is refused.
 */
export function createXmlScanner(visitor: XmlVisitor) {
  let buffer = new Uint8Array();
  let bytes = buffer;
  let depth = 0;
  let hasRoot = false;

  /** Takes one tag, comment or section; gives where it ends, or -1 where it is not complete. */
  function takeTag(start: number): number {
    const first = bytes[start + 1];
    if (first === 0x21) return takeSection(start);
    if (first === 0x3f) return endAfter('?>', start);
    const end = endOfTag(start + 1);
    if (end < 0) return -1;
    const isClosing = first === slash;
    const isEmpty = bytes[end - 1] === slash;
    let at = isClosing ? start + 2 : start + 1;
    let name = 0;
    let from = at;
    for (; at < end; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte <= 0x20 || byte === slash) break;
      if (byte === colon) {
        name = 0;
        from = at + 1;
      } else name = (name << 8) | byte;
    }
    if (at - from > 4) name = 0;
    if (isClosing) {
      depth -= 1;
      visitor.close(name);
      return end + 1;
    }
    hasRoot = true;
    visitor.open(name, bytes, at, isEmpty ? end - 1 : end);
    if (isEmpty) visitor.close(name);
    else depth += 1;
    return end + 1;
  }

  /** The `>` of a tag, those in its attributes aside; -1 where it is yet to come. */
  function endOfTag(start: number): number {
    const all = bytes;
    const { length } = all;
    let quote = 0;
    for (let at = start; at < length; at += 1) {
      const byte = all[at] ?? 0;
      if (byte > greaterThan) continue;
      if (quote !== 0) {
        if (byte === quote) quote = 0;
      } else if (byte === greaterThan) return at;
      else if (byte === 0x22 || byte === 0x27) quote = byte;
    }
    return -1;
  }

  function takeSection(start: number): number {
    if (begins('<!--', start)) return endAfter('-->', start + 2);
    if (begins('<![CDATA[', start)) {
      const end = endAfter(']]>', start);
      if (end >= 0) visitor.text(bytes, start + 9, end - 3, true);
      return end;
    }
    if (bytes.length - start < 9) return -1;
    throw new Error('The XML declares a document type.');
  }

  function begins(text: string, at: number): boolean {
    for (let index = 0; index < text.length; index += 1) if (bytes[at + index] !== text.charCodeAt(index)) return false;
    return true;
  }

  function endAfter(text: string, start: number): number {
    const last = text.charCodeAt(text.length - 1);
    for (let at = bytes.indexOf(last, start); at >= 0; at = bytes.indexOf(last, at + 1)) {
      if (begins(text, at - text.length + 1)) return at + 1;
    }
    return -1;
  }

  /** Takes all that is complete; gives where the rest begins. */
  function scan(): number {
    const all = bytes;
    const { length } = all;
    let at = 0;
    while (at < length) {
      let end = at;
      while (end < length && all[end] !== lessThan) end += 1;
      if (end >= length) return at;
      if (end > at) visitor.text(all, at, end, false);
      at = takeTag(end);
      if (at < 0) return end;
    }
    return at;
  }

  return {
    read(chunk: Uint8Array): void {
      const rest = bytes.length;
      const size = rest + chunk.length;
      if (size > longestToken) throw new Error('The XML has a text that no report has.');
      const room = size > buffer.length ? new Uint8Array(2 * size) : buffer;
      room.set(bytes);
      room.set(chunk, rest);
      buffer = room;
      bytes = room.subarray(0, size);
      bytes = bytes.subarray(scan());
    },
    /** @throws Error when an element is not closed. */
    finish(): void {
      if (depth !== 0 || !hasRoot) throw new Error('The XML is cut off.');
    },
  };
}
