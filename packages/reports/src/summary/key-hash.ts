/**
 * A hash of 53 bits, never 0, of a text that comes in parts: two 32-bit multiplicative hashes joined (the construction known as
 * cyrb53). ASCII gives the same as text and as bytes.
 */
export class KeyHash {
  #high = 0;
  #low = 0;

  constructor() {
    this.reset();
  }

  reset(): this {
    this.#high = 0xdeadbeef | 0;
    this.#low = 0x41c6ce57;
    return this;
  }

  addText(text: string): this {
    for (let index = 0; index < text.length; index += 1) this.addCode(text.charCodeAt(index));
    return this;
  }

  addCode(code: number): this {
    this.#high = Math.imul(this.#high ^ code, 2654435761);
    this.#low = Math.imul(this.#low ^ code, 1597334677);
    return this;
  }

  /** Adds ASCII, its letters in lower case if wished. False, with nothing added, where a byte is not ASCII. */
  addAscii(bytes: Uint8Array, start: number, end: number, isLower: boolean): boolean {
    let high = this.#high;
    let low = this.#low;
    for (let at = start; at < end; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte >= 0x80) return false;
      const code = isLower && byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte;
      high = Math.imul(high ^ code, 2654435761);
      low = Math.imul(low ^ code, 1597334677);
    }
    this.#high = high;
    this.#low = low;
    return true;
  }

  get value(): number {
    const mixed =
      Math.imul(this.#high ^ (this.#high >>> 16), 2246822507) ^ Math.imul(this.#low ^ (this.#low >>> 13), 3266489909);
    const low = Math.imul(this.#low ^ (this.#low >>> 16), 2246822507) ^ Math.imul(mixed ^ (mixed >>> 13), 3266489909);
    return 4294967296 * (2097151 & low) + (mixed >>> 0) + 1;
  }
}
