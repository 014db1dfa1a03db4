import { type Concept, concepts, type Vocabulary } from './concepts.ts';
import { cyrillic } from './cyrillic.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { nordic } from './nordic.ts';
import { wordsOf } from './normalise.ts';
import { pt } from './pt.ts';
import { slavicLatin } from './slavic-latin.ts';
import { systems } from './systems.ts';
import { tr } from './tr.ts';

/** First come, first served: where languages share a word with another meaning, the earlier list decides. */
const vocabularies: readonly Vocabulary[] = [
  systems,
  en,
  de,
  fr,
  es,
  nl,
  it,
  pt,
  nordic,
  fi,
  slavicLatin,
  cyrillic,
  tr,
];

export const longestPhrase = 5;

const known = new Set<string>(concepts);

/**
 * Meaning by normalised word or phrase. A phrase written `=ič` in a vocabulary only counts as a whole header: such short
 * words mean something else, or nothing, inside another one. Its key here is `=ic`.
 */
export const dictionary: ReadonlyMap<string, readonly Concept[]> = buildDictionary();

function buildDictionary(): Map<string, readonly Concept[]> {
  const entries = new Map<string, readonly Concept[]>();
  for (const vocabulary of vocabularies) {
    for (const [key, phrases] of Object.entries(vocabulary)) {
      const meaning = key.split(' ').filter(isConcept);
      for (const phrase of phrases.split('|')) {
        const normalised = (phrase.startsWith('=') ? '=' : '') + wordsOf(phrase).join(' ');
        if (!entries.has(normalised)) entries.set(normalised, meaning);
      }
    }
  }
  return entries;
}

function isConcept(word: string): word is Concept {
  return known.has(word);
}
