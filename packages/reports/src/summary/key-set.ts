const mostKeys = 1_500_000;

/**
 * A set of texts that only keeps a 53-bit hash of each, eight bytes a place: 24 MB at most. Beyond 1.5 million texts new ones
 * are no longer remembered, so that counts become lower bounds instead of memory becoming unbounded.
 */
export class KeySet {
  #places = new Float64Array(1024);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Whether the text was new. */
  add(text: string): boolean {
    const hash = hashOf(text);
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
    let place = (hash % 0x40000000) & mask;
    while (places[place] !== 0 && places[place] !== hash) place = (place + 1) & mask;
    return place;
  }

  #grow(): void {
    const larger = new Float64Array(this.#places.length * 2);
    for (const hash of this.#places) if (hash !== 0) larger[this.#find(larger, hash)] = hash;
    this.#places = larger;
  }
}

/** Two 32-bit multiplicative hashes joined to 53 bits (the construction known as cyrb53); never 0. */
function hashOf(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0) + 1;
}
