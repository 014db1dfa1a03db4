import { dictionary, stems } from '../words/dictionary.ts';
import { stemOf, wordsOf } from '../words/normalise.ts';

/** Encodings from before Unicode that reports still come in, by WHATWG label; among equals the first one is taken. */
export const codePages = [
  'windows-1252',
  'windows-1250',
  'windows-1254',
  'windows-1257',
  'windows-1251',
  'windows-1253',
  'windows-1255',
  'windows-1256',
  'shift_jis',
  'gb18030',
  'big5',
  'euc-kr',
  'macintosh',
  'koi8-r',
  'ibm866',
] as const;
export type CodePage = (typeof codePages)[number];

/** How well a code page explains the bytes of a text. */
export interface CodePageFit {
  readonly encoding: CodePage;
  /** About 1 for the right one; below 0 where most letters make no sense. */
  readonly fit: number;
  readonly text: string;
}

/** Letters beyond ASCII by language, in the order German, French, Spanish, Italian, Portuguese, Nordic, Polish, … */
const alphabets = [
  'äöüß',
  'éèêëàâçîïôûùœ',
  'áéíóúñü',
  'àèéìòù',
  'ãõáéíóúâêôçà',
  'åäöæøé',
  'ąćęłńóśźż',
  'áčďéěíňóřšťúůýžľĺŕôä',
  'áéíóöőúüű',
  'ăâîşţșț',
  'čšžćđ',
  'çğıöşüi̇âî',
  'õäöüšž',
  'āčēģīķļņšūž',
  'ąčęėįšųūž',
].map((letters) => new Set(letters));

/** Signs that stand in texts of any language. */
const signs = /[€£¥§°ºª²³½№–—’‘“”„…«»·•®©\u00a0]/;
const otherScript = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}]/u;
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const halfWidth = /[\uff61-\uff9f]/;
const unreadable = /[\ufffd\p{Cc}\p{Co}\p{Cn}]/u;
const knownLetters: ReadonlySet<string> = new Set(
  [...new Set([...dictionary.keys()].join(''))].filter((letter) => eastAsian.test(letter)),
);

const sampleSize = 3000;

/** All code pages, the likeliest first. */
export function rankCodePages(bytes: Uint8Array): CodePageFit[] {
  const sample = linesBeyondAscii(bytes);
  return codePages
    .map((encoding) => {
      const text = new TextDecoder(encoding).decode(sample);
      return { encoding, text, fit: lettersFit(text) + wordsFit(text) };
    })
    .sort((a, b) => b.fit - a.fit);
}

/** The lines that differ between code pages. */
function linesBeyondAscii(bytes: Uint8Array): Uint8Array {
  const taken: number[] = [];
  let start = 0;
  for (let at = 0; at <= bytes.length && taken.length < sampleSize; at += 1) {
    if (at < bytes.length && bytes[at] !== 0x0a) continue;
    const line = bytes.subarray(start, Math.min(at + 1, start + 1000));
    if (line.some((byte) => byte >= 0x80)) taken.push(...line);
    start = at + 1;
  }
  return Uint8Array.from(taken);
}

/** The mean plausibility of the letters beyond ASCII: of one language, or of one script throughout a word. */
function lettersFit(text: string): number {
  const letters = [...text];
  let points = 0;
  let count = 0;
  const ofLanguage = alphabets.map(() => 0);
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters[at] ?? '';
    if (letter < '\u0080' && letter !== '\u007f') continue;
    count += 1;
    const before = letters[at - 1] ?? ' ';
    const after = letters[at + 1] ?? ' ';
    const isAlone = !/\p{L}/u.test(before) && !/\p{L}/u.test(after);
    const besideLatin = /[a-z]/i.test(before) || /[a-z]/i.test(after);
    if (unreadable.test(letter)) points -= 5;
    else if (signs.test(letter) && isAlone) points += 0.5;
    else if (halfWidth.test(letter)) points -= 1;
    else if (eastAsian.test(letter)) points += besideLatin ? -1 : knownLetters.has(letter) ? 1 : 0.3;
    else if (otherScript.test(letter)) {
      points += besideLatin ? -2 : otherScript.test(before) || otherScript.test(after) ? 1 : 0;
      if (isCaseBroken(before, letter)) points -= 2;
    } else if (/\p{L}/u.test(letter)) {
      if (isAlone) continue;
      if (isCaseBroken(before, letter)) points -= 2;
      const lower = letter.toLowerCase();
      alphabets.forEach((alphabet, language) => {
        ofLanguage[language] = (ofLanguage[language] ?? 0) + (alphabet.has([...lower][0] ?? '') ? 1 : -1);
      });
    } else if (/\p{L}/u.test(before) && /\p{L}/u.test(after) && letter !== '’') points -= 2;
    else if (!signs.test(letter)) points -= 0.5;
  }
  const latin = Math.max(...ofLanguage);
  return count === 0 ? 0 : (points + latin) / count;
}

/** A capital after a small letter. */
function isCaseBroken(before: string, letter: string): boolean {
  return /\p{Ll}/u.test(before) && /\p{Lu}/u.test(letter);
}

/** The share of words with such letters that a vocabulary knows, up to a half point. */
function wordsFit(text: string): number {
  const words = [...new Set(text.match(/[\p{L}\p{M}]+/gu) ?? [])]
    .filter((word) => /\P{ASCII}/u.test(word))
    .slice(0, 200);
  const known = words.filter((word) => wordsOf(word).some(isKnown));
  return words.length === 0 ? 0 : (known.length / words.length) * 0.5;
}

function isKnown(word: string): boolean {
  return dictionary.has(word) || stems.has(stemOf(word) ?? '');
}
