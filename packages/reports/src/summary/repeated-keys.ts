import type { KeySet } from './key-set.ts';

const batchSize = 1024;

/**
 * Tells which hashes of keys come again, a batch at a time: looked up one after another in a tight loop, they wait for memory
 * together instead of each on its own.
 */
export class RepeatedKeys {
  readonly #keys: KeySet;
  readonly #onRepeat: (line: number) => void;
  readonly #hashes = new Float64Array(batchSize);
  readonly #lines = new Float64Array(batchSize);
  #size = 0;

  constructor(keys: KeySet, onRepeat: (line: number) => void) {
    this.#keys = keys;
    this.#onRepeat = onRepeat;
  }

  add(hash: number, line: number): void {
    this.#hashes[this.#size] = hash;
    this.#lines[this.#size] = line;
    this.#size += 1;
    if (this.#size === batchSize) this.flush();
  }

  /** Looks up what waits. Must be called before the set is used otherwise, and at the end. */
  flush(): void {
    for (let index = 0; index < this.#size; index += 1) {
      if (!this.#keys.addHash(this.#hashes[index] ?? 0)) this.#onRepeat(this.#lines[index] ?? 0);
    }
    this.#size = 0;
  }
}
