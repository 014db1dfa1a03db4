import { baltic } from './baltic.ts';
import { cjk } from './cjk.ts';
import { type Concept, concepts, type Vocabulary } from './concepts.ts';
import { cyrillic } from './cyrillic.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { hu } from './hu.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { nordic } from './nordic.ts';
import { stemOf, wordsOf } from './normalise.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { semitic } from './semitic.ts';
import { slavicLatin } from './slavic-latin.ts';
import { southeastAsian } from './southeast-asian.ts';
import { systems } from './systems.ts';
import { tr } from './tr.ts';

/**
 * First come, first served: a word that languages share stands in the first list alone, and where it means something else in
 * a later one, the first list decides. Forms that `meaning.ts` derives (plurals, cases, compounds) are left out.
 */
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
  hu,
  ro,
  el,
  baltic,
  cjk,
  semitic,
  southeastAsian,
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

/** Meaning of single words by their stem; the first word of a stem decides. */
export const stems: ReadonlyMap<string, readonly Concept[]> = buildStems();

function buildStems(): Map<string, readonly Concept[]> {
  const entries = new Map<string, readonly Concept[]>();
  for (const [phrase, meaning] of dictionary) {
    const stem = /^\p{L}+$/u.test(phrase) ? stemOf(phrase) : null;
    if (stem && !entries.has(stem)) entries.set(stem, meaning);
  }
  return entries;
}

function isConcept(word: string): word is Concept {
  return known.has(word);
}
