/** The words of a text without accents, case and punctuation: `S/4HANA (Cloud)` gives `s`, `4hana`, `cloud`. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
