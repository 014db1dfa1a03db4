const letters: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', ı: 'i', đ: 'd', ð: 'd' };

/**
 * The words of a header in one spelling: camel and snake case split, digits apart, lower case, without accents,
 * punctuation or a leading mark such as `*`. `Amount - tax` and `Amount + tax` say without and with it.
 */
export function wordsOf(header: string): string[] {
  if (/^[a-z ]*$/.test(header)) return header.split(' ').filter((word) => word !== '');
  return header
    .replace(/#|№|\bn[°º]\s?/giu, ' number ')
    .replace(/%/g, ' percent ')
    .replace(/\s-\s(?=tax\b|vat\b)/gi, ' excluding ')
    .replace(/\s\+\s(?=tax\b|vat\b)/gi, ' including ')
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .replace(/(\d)(\p{L})/gu, '$1 $2')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replace(/[ßøæœłıđð]/g, (letter) => letters[letter] ?? letter)
    .split(/[^\p{L}\d]+/u)
    .map((word) => word.replace(article, ''))
    .filter((word) => word !== '');
}

/** The Arabic article, written as a part of its noun. */
const article = /^ال(?=\p{L}{2})/u;

const vowels = 'aeiouyаеёиоуыэюяіїєьйαεηιουω';
/** Endings of number and case: vowels, or one with the consonant that follows it in plurals and genitives. */
const ending = new RegExp(`(?:[${vowels}]{1,2}|[${vowels}][snmkхвмςσ]|s)$`, 'u');
const longestEnding = 2;
const shortestStem = 5;

/** A word without its ending, or null for one too short to lose it: `faktury` and `faktura` are both `faktur`. */
export function stemOf(word: string): string | null {
  const stem = word.slice(0, -longestEnding) + word.slice(-longestEnding).replace(ending, '');
  return stem.length < shortestStem ? null : stem;
}

/** German and Nordic letters written as two: `Faelligkeit`. */
export function withoutDigraphs(word: string): string {
  return word.replace(/([aou])e/g, '$1').replace(/aa/g, 'a');
}
