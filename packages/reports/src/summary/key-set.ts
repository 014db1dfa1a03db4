import { KeyHash } from './key-hash.ts';

const mostKeys = 1_500_000;
/** Few and large steps, since each of them places all keys again. */
const growth = 8;

/**
 * A set of texts that only keeps a 53-bit hash of each, eight bytes a place: 24 MB at most. Beyond 1.5 million texts new ones
 * are no longer remembered, so that counts become lower bounds instead of memory becoming unbounded. Texts are not kept to tell
 * those of one hash apart: among 1.5 million texts, any two share one in one of 8,000 files.
 */
export class KeySet {
  #places = new Float64Array(4096);
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
    const place = this.#find(this.#places, hash);
    if (this.#places[place] === hash) return false;
    if (this.#size >= mostKeys) return true;
    this.#places[place] = hash;
    this.#size += 1;
    if (this.#size * 4 > this.#places.length * 3) this.#grow();
    return true;
  }

  #find(places: Float64Array, hash: number): number {
    const mask = places.length - 1;
    let place = hash & mask;
    while (places[place] !== 0 && places[place] !== hash) place = (place + 1) & mask;
    return place;
  }

  #grow(): void {
    const larger = new Float64Array(this.#places.length * growth);
    const before = this.#places;
    for (let place = 0; place < before.length; place += 1) {
      const hash = before[place] ?? 0;
      if (hash !== 0) larger[this.#find(larger, hash)] = hash;
    }
    this.#places = larger;
  }
}
