import type { Concept } from '../words/concepts.ts';
import type { Meaning } from '../words/meaning.ts';
import type { FieldRule } from './rule.ts';

const extraCost = 0.12;
const unknownCost = 0.12;

/** How well a header names a field, 0 to 1. `neutral` concepts are the table's subject and cost nothing. */
export function scoreHeader(meaning: Meaning, { patterns, not }: FieldRule, neutral: ReadonlySet<Concept>): number {
  const has = new Set(meaning.concepts);
  let best = 0;
  for (const { needs, weight } of patterns) {
    if (!needs.every((concept) => has.has(concept))) continue;
    const extra = meaning.concepts.filter((concept) => !needs.includes(concept));
    if (extra.some((concept) => not.has(concept))) continue;
    const cost = extra.filter((concept) => !neutral.has(concept)).length * extraCost + meaning.unknown * unknownCost;
    best = Math.max(best, weight - cost);
  }
  return best;
}
