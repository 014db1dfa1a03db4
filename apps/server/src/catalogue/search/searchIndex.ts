import type { CatalogueEntry } from '../catalogue.types.ts';
import { wordsOf } from './words.ts';

/** What is compared when searching, prepared once for each entry. Texts are words of {@link wordsOf}, joined. */
export interface IndexedEntry {
  readonly entry: CatalogueEntry;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly nameWords: readonly string[];
  readonly aliasWords: readonly string[];
  readonly vendorWords: readonly string[];
}

const indexes = new WeakMap<readonly CatalogueEntry[], readonly IndexedEntry[]>();

function indexEntry(entry: CatalogueEntry): IndexedEntry {
  const nameWords = wordsOf(entry.name);
  return {
    entry,
    name: nameWords.join(''),
    aliases: entry.aliases.map((alias) => wordsOf(alias).join('')),
    nameWords,
    aliasWords: entry.aliases.flatMap(wordsOf),
    vendorWords: wordsOf(entry.vendor ?? ''),
  };
}

/** The index of a list of entries, made at the first search and kept as long as the list. */
export function indexOf(entries: readonly CatalogueEntry[]): readonly IndexedEntry[] {
  const known = indexes.get(entries);
  if (known) return known;
  const made = entries.map(indexEntry);
  indexes.set(entries, made);
  return made;
}
