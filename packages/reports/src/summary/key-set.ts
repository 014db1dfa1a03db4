import { KeyHash } from './key-hash.ts';

const mostKeys = 1_500_000;
/** So many are kept in an ordinary set, since most files have no more. */
const fewKeys = 4096;
const places = 2 ** 21;

/**
 * A set of texts that only keeps a hash of each: of its 53 bits, 21 say where to look and 32 are kept there, in 8 MB. Beyond
 * 1.5 million texts new ones are no longer remembered, so that counts become lower bounds instead of memory becoming unbounded.
 * Texts are not kept to tell those of one hash apart: with 100,000 texts, one file in 40,000 has two that are taken for the
 * same, with 1.5 million one in 500.
 */
export class KeySet {
  #few: Set<number> | null = new Set();
  #hashes = new Uint32Array();
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Whether the text was new. */
  add(text: string): boolean {
    return this.addHash(new KeyHash().addText(text).value);
  }

  /** Whether a {@link KeyHash} was new. */
  addHash(hash: number): boolean {
    const isNew = this.#few ? !this.#few.has(hash) : this.#keep(hash);
    if (!isNew) return false;
    this.#few?.add(hash);
    this.#size = Math.min(this.#size + 1, mostKeys);
    if (this.#size > fewKeys) this.#spread();
    return true;
  }

  #spread(): void {
    if (!this.#few) return;
    this.#hashes = new Uint32Array(places);
    for (const hash of this.#few) this.#keep(hash);
    this.#few = null;
  }

  /** Keeps a hash while there is room for it. Whether it was new. */
  #keep(hash: number): boolean {
    const hashes = this.#hashes;
    const kept = hash >>> 0 || 1;
    let place = (hash / 2 ** 32) & (places - 1);
    while (hashes[place] !== 0) {
      if (hashes[place] === kept) return false;
      place = (place + 1) & (places - 1);
    }
    if (this.#size < mostKeys) hashes[place] = kept;
    return true;
  }
}
