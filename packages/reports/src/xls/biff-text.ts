const narrow = new TextDecoder('latin1');
const wide = new TextDecoder('utf-16le');

/** Reads numbers and texts that go on from one part of a record into the next. */
export class BiffText {
  readonly #parts: readonly Uint8Array[];
  #part = 0;
  #at: number;

  constructor(parts: readonly Uint8Array[], at = 0) {
    this.#parts = parts;
    this.#at = at;
  }

  get isAtEnd(): boolean {
    this.#settle();
    return this.#part >= this.#parts.length;
  }

  number(size: 1 | 2 | 4): number {
    let value = 0;
    for (let index = 0; index < size; index += 1) {
      this.#settle();
      value += (this.#parts[this.#part]?.[this.#at] ?? 0) * 2 ** (8 * index);
      this.#at += 1;
    }
    return value;
  }

  /** A text of BIFF8 (MS-XLS 2.5.293, 2.5.294): its characters have one byte or two, told anew by every part it goes on in. */
  text(length: number): string {
    let flags = this.number(1);
    const runs = flags & 8 ? this.number(2) : 0;
    const extension = flags & 4 ? this.number(4) : 0;
    let text = '';
    for (let left = length; left > 0; ) {
      const part = this.#parts[this.#part];
      if (!part) break;
      const size = flags & 1 ? 2 : 1;
      const taken = Math.min(left, Math.floor((part.length - this.#at) / size));
      const bytes = part.subarray(this.#at, this.#at + taken * size);
      text += (size === 2 ? wide : narrow).decode(bytes);
      left -= taken;
      this.#at += taken * size;
      if (left === 0) break;
      this.#part += 1;
      this.#at = 1;
      flags = this.#parts[this.#part]?.[0] ?? 0;
    }
    this.#skip(runs * 4 + extension);
    return text;
  }

  /** Moves over the end of a part, to the next one that has bytes. */
  #settle(): void {
    for (let part = this.#parts[this.#part]; part && this.#at >= part.length; part = this.#parts[this.#part]) {
      this.#at -= part.length;
      this.#part += 1;
    }
  }

  #skip(count: number): void {
    this.#at += count;
    this.#settle();
  }
}
