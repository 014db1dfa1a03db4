import { type Concept, concepts } from '../words/concepts.ts';

/** One way to name a field: the concepts a header must have, and how sure the name then is (0 to 1). */
export interface Pattern {
  readonly needs: readonly Concept[];
  readonly weight: number;
}

/** How a field is named, in the concepts of `words/concepts.ts`. */
export interface FieldRule {
  readonly patterns: readonly Pattern[];
  /** Concepts that rule the field out. */
  readonly not: ReadonlySet<Concept>;
  /** What the column must hold; null where anything goes. */
  readonly holds: 'date' | 'number' | null;
}

const known: ReadonlySet<string> = new Set(concepts);

/** `names` lists the patterns from sure to unsure: `supplier name 1 | name .85`. */
export function rule(names: string, not = '', holds: FieldRule['holds'] = null): FieldRule {
  const patterns = names.split('|').map((name) => {
    const words = name.trim().split(/\s+/);
    return { needs: toConcepts(words.slice(0, -1)), weight: Number(words.at(-1)) };
  });
  return { patterns, not: new Set(toConcepts(not.split(/\s+/).filter(Boolean))), holds };
}

function toConcepts(words: readonly string[]): Concept[] {
  return words.map((word) => {
    if (!isConcept(word)) throw new Error(`${word} is not a concept.`);
    return word;
  });
}

function isConcept(word: string): word is Concept {
  return known.has(word);
}
