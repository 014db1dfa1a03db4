import type { Concept } from '../words/concepts.ts';
import { meaningOf } from '../words/meaning.ts';

const leastShare = 0.6;

/** The word most headers begin with (`Vendor Name`, `Vendor City`, …), or null. */
export interface Subject {
  readonly concepts: readonly Concept[];
  /** A header without the word. */
  strip(header: string): string;
}

export function findSubject(headers: readonly string[]): Subject | null {
  const named = headers.map((header) => header.trim()).filter((header) => header !== '');
  if (named.length < 4) return null;
  const counts = new Map<string, number>();
  for (const header of named) {
    const word = firstWord(header);
    if (word !== header) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const [word, count] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), ['', 0]);
  if (count < named.length * leastShare) return null;
  return {
    concepts: meaningOf(word).concepts,
    strip: (header) =>
      firstWord(header.trim()) === word
        ? header
            .trim()
            .slice(word.length)
            .replace(/^[\s_.:-]+/, '')
        : header,
  };
}

function firstWord(header: string): string {
  return /^[^\s_.:]+/.exec(header)?.[0] ?? header;
}
