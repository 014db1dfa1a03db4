const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Bytes that grow, up to a limit. */
export class ByteBuffer {
  bytes = new Uint8Array(4096);
  size = 0;
  readonly #most: number;

  constructor(mostBytes: number) {
    this.#most = mostBytes;
  }

  /** Makes room for so many more bytes. @throws Error where these are too many. */
  reserve(more: number): void {
    const needed = this.size + more;
    if (needed <= this.bytes.length) return;
    if (needed > this.#most) throw new Error('The file has more text in one place than a report can hold.');
    const larger = new Uint8Array(Math.max(needed, this.bytes.length * 1.5));
    larger.set(this.bytes.subarray(0, this.size));
    this.bytes = larger;
  }

  add(source: Uint8Array, start: number, end: number): void {
    this.reserve(end - start);
    const { bytes } = this;
    let to = this.size;
    for (let at = start; at < end; at += 1) {
      bytes[to] = source[at] ?? 0;
      to += 1;
    }
    this.size = to;
  }

  addText(text: string): void {
    this.reserve(text.length * 3);
    this.size += encoder.encodeInto(text, this.bytes.subarray(this.size)).written;
  }

  text(start = 0, end = this.size): string {
    return decoder.decode(this.bytes.subarray(start, end));
  }
}
