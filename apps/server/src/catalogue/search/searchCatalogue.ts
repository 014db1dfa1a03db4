import type { CatalogueEntry } from '../catalogue.types.ts';
import { type IndexedEntry, indexOf } from './searchIndex.ts';
import { isOneTypoAway, startsWithTypo } from './typo.ts';
import { wordsOf } from './words.ts';

interface Query {
  readonly words: readonly string[];
  /** The words joined, so that `net suite` finds NetSuite. */
  readonly joined: string;
}

type Match = (item: IndexedEntry, query: Query) => boolean;

function everyWordStarts(words: readonly string[], query: Query): boolean {
  return query.words.every((start) => words.some((word) => word.startsWith(start)));
}

/** Ways to match, the best first. */
const matches: readonly Match[] = [
  (item, query) => item.name === query.joined,
  (item, query) => item.aliases.includes(query.joined),
  (item, query) => item.name.startsWith(query.joined),
  (item, query) => everyWordStarts(item.nameWords, query),
  (item, query) => item.aliases.some((alias) => alias.startsWith(query.joined)),
  (item, query) => everyWordStarts([...item.nameWords, ...item.aliasWords], query),
  (item, query) => everyWordStarts([...item.nameWords, ...item.aliasWords, ...item.vendorWords], query),
];

const matchesWithTypo: Match = (item, query) => {
  const words = [...item.nameWords, ...item.aliasWords, ...item.vendorWords];
  return (
    isOneTypoAway(item.name, query.joined) ||
    query.words.every((start) => words.some((word) => startsWithTypo(word, start)))
  );
};

/**
 * Entries that match, best first: the name itself, another name, the start of the name, words in any order, the vendor.
 * Among equals the order of the list stays. Only where nothing matches, a typo a word is forgiven. An empty query gives
 * all.
 */
export function searchCatalogue(entries: readonly CatalogueEntry[], query: string): readonly CatalogueEntry[] {
  const words = wordsOf(query);
  if (words.length === 0) return entries;
  const asked = { words, joined: words.join('') };
  const index = indexOf(entries);
  const ranked = index
    .map((item) => ({ entry: item.entry, rank: matches.findIndex((match) => match(item, asked)) }))
    .filter((found) => found.rank !== -1)
    .sort((a, b) => a.rank - b.rank)
    .map((found) => found.entry);
  return ranked.length > 0 ? ranked : index.filter((item) => matchesWithTypo(item, asked)).map((item) => item.entry);
}
