const letters: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', ı: 'i', đ: 'd', ð: 'd' };

/**
 * The words of a header in one spelling: camel and snake case split, digits apart, lower case, without accents,
 * punctuation or a leading mark such as `*`. `Amount - tax` and `Amount + tax` say without and with it.
 */
export function wordsOf(header: string): string[] {
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
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßøæœłıđð]/g, (letter) => letters[letter] ?? letter)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');
}
