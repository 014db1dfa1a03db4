import type { Concept } from './concepts.ts';
import { dictionary, longestPhrase, stems } from './dictionary.ts';
import { stemOf, withoutDigraphs, wordsOf } from './normalise.ts';

/** What a header says, whatever its language and spelling. */
export interface Meaning {
  /** Concepts in the order of the words. */
  readonly concepts: readonly Concept[];
  /** Words that no vocabulary knows. */
  readonly unknown: number;
  /** The number in headers such as `Address 2`, else null. */
  readonly ordinal: number | null;
}

const fillers = new Set(
  wordsOf(
    'of the in for from at on by and or de du la le les des d l del di da do dos das der die das den des von für per to van het een og av til af för z na i y e u a an lcy s',
  ),
);
/** Letters that join the parts of a compound word. */
const joints = ['', 's', 'n', 'en', 'es', 'e'];
const shortTails = new Set(['nr', 'no', 'id', 'dt', 'dat', 'nm', 'cd', 'nbr', 'num']);

/** Scripts that write words without spaces between them. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const longestUnspaced = 12;

const cache = new Map<string, Meaning>();
const cacheSize = 2000;

export function meaningOf(header: string): Meaning {
  const cached = cache.get(header);
  if (cached) return cached;
  const meaning = understand(wordsOf(header.slice(0, 200)));
  if (cache.size >= cacheSize) cache.clear();
  cache.set(header, meaning);
  return meaning;
}

function understand(words: readonly string[]): Meaning {
  const whole = dictionary.get(`=${words.join(' ')}`);
  if (whole) return { concepts: whole, unknown: 0, ordinal: null };
  const concepts: Concept[] = [];
  let unknown = 0;
  let ordinal: number | null = null;
  let at = 0;
  while (at < words.length) {
    const phrase = longestMatch(words, at);
    if (phrase) {
      concepts.push(...phrase.meaning);
      at += phrase.length;
      continue;
    }
    const word = words[at] ?? '';
    at += 1;
    if (/^\d+$/.test(word)) ordinal ??= Number(word);
    else if (unspaced.test(word)) {
      const parts = splitUnspaced(word);
      concepts.push(...parts.concepts);
      unknown += parts.unknown;
    } else if (!fillers.has(word)) {
      const parts = inflected(word) ?? splitCompound(word) ?? splitCompound(withoutDigraphs(word));
      if (parts) concepts.push(...parts);
      else unknown += 1;
    }
  }
  return { concepts: [...new Set(concepts)], unknown, ordinal };
}

function longestMatch(words: readonly string[], at: number) {
  for (let length = Math.min(longestPhrase, words.length - at); length > 0; length -= 1) {
    const phrase = words.slice(at, at + length).join(' ');
    const meaning = lookUp(phrase);
    if (meaning && !(length === 1 && words.length > 1 && fillers.has(phrase))) return { meaning, length };
  }
  return null;
}

/** A word as it stands, or with its `nr` written out as `nummer`. */
function lookUp(word: string): readonly Concept[] | undefined {
  return dictionary.get(word) ?? (word.endsWith('nr') ? dictionary.get(`${word.slice(0, -2)}nummer`) : undefined);
}

/** A word in another number or case than in the dictionary, or spelt without umlauts. */
function inflected(word: string): readonly Concept[] | undefined {
  const plain = withoutDigraphs(word);
  for (const stem of [stemOf(word), stemOf(plain)]) {
    const meaning = stem === null ? undefined : (stems.get(stem) ?? dictionary.get(stem));
    if (meaning) return meaning;
  }
  return lookUp(plain);
}

/** The words of a script without spaces, the longest first from the left; letters between them count as one unknown. */
function splitUnspaced(text: string): { concepts: Concept[]; unknown: number } {
  const concepts: Concept[] = [];
  let unknown = 0;
  let at = 0;
  let inGap = false;
  while (at < text.length) {
    let length = Math.min(longestUnspaced, text.length - at);
    while (length > 0 && !dictionary.has(text.slice(at, at + length))) length -= 1;
    concepts.push(...(dictionary.get(text.slice(at, at + length)) ?? []));
    if (length === 0 && !inGap && !/[の的及]/.test(text.charAt(at))) unknown += 1;
    inGap = length === 0;
    at += Math.max(1, length);
  }
  return { concepts, unknown };
}

/** The meaning of a word made of known words, such as `Rechnungsdatum` or `vendorname`. */
function splitCompound(word: string): readonly Concept[] | null {
  for (let length = word.length - 2; length >= 3; length -= 1) {
    const head = word.slice(0, length);
    const first = joints
      .map((joint) => (head.endsWith(joint) ? dictionary.get(head.slice(0, head.length - joint.length)) : undefined))
      .find(Boolean);
    if (!first || head.length < 3) continue;
    const tail = word.slice(length);
    if (tail.length < 3 && !shortTails.has(tail)) continue;
    const second = lookUp(tail) ?? (tail.length >= 6 ? splitCompound(tail) : null);
    if (second) return [...first, ...second];
  }
  return null;
}
