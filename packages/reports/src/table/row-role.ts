import type { ReportColumn } from '@linkflow/contract';
import type { Row } from '../rows.types.ts';
import { currencyCodes } from '../values/currencies.ts';
import { isAmount, isDate } from '../values/looks-typed.ts';
import { wordsOf } from '../words/normalise.ts';

/** What a row of the table is. A `note` has one cell only: the name of a group, or the title of a section. */
export type RowRole = 'blank' | 'data' | 'total' | 'note' | 'footer' | 'header' | 'sum';

const totalWords = new Set(
  'total|totals|subtotal|sub total|grand total|sum|sums|summe|summen|zwischensumme|gesamt|gesamtsumme|endsumme|insgesamt|somme|totaux|sous total|total general|suma|sumas|total geral|razem|ogolem|suma razem|celkem|celkom|spolu|totale|totali|totale generale|totaal|eindtotaal|subtotaal|yhteensa|toplam|genel toplam|ara toplam|итого|всего|итог|i alt|ialt|sum total|summa|totalt|totalsum|skupaj|ukupno|общо|всичко|разом|усього|report total|total generale|total des|συνολο|γενικο συνολο|osszesen|mindosszesen|kokku|vahesumma|kopa|is viso|viso|skupno|sveukupno|合計|総計|小計|合计|总计|小计|總計|합계|총계|소계|مجموع|اجمالي|סה כ|jumlah|tong cong|รวม|total amount|total due|total payable|total outstanding'.split(
    '|',
  ),
);
const totalOf =
  /^(grand |sub ?|sous |report )?(total|totals|totale|totaal|summe|gesamt|suma|sum|toplam|razem|итого|всего|yhteensa) (for|of|pour|fur|de|del|di|des|por|para|voor|av|af|po|dla|за|по|suppliers?|vendors?|bills?|fournisseurs?|lieferanten?|proveedores|invoices?)\b/u;
const footer =
  /^(accrual basis|cash basis|generated|printed|page \d|exported|created on|report (date|generated|run)|end of report|run date|seite \d|página \d|erstellt am|gedruckt am|stand:|généré le|imprimé le|\(?\d+ (rows?|records?)\b|(rows?|records?): \d|\*{2,}|-{3,}|={3,})/i;
/** A day with its time, and nothing but a basis or a time zone after it. */
const timeStamp =
  /^(?=.*\d{4})[\p{L}\d\s,./-]*\b\d{1,2}:\d{2}(:\d{2})?\s*([ap]\.?m\.?)?\s*((GMT|UTC)\s?[+-]?[\d:]*)?(\s*(accrual|cash) basis)?$/iu;

/** Tells the roles of rows below a header. Pure: the same row always has the same role. */
export function createRowRole(
  columns: readonly ReportColumn[],
  headerLines: readonly Row[],
  titles: readonly string[] = [],
): (row: Row) => RowRole {
  const headers = new Set(headerLines.map(textOf));
  const firstNames = new Set(headerLines.map(({ cells }) => cells.find((cell) => cell.trim() !== '')?.trim()));
  const aboveTable = new Set(titles.map((title) => title.trim()));
  const keys = columns
    .filter(({ field }) => field === 'issueDate' || field === 'billNumber' || field === 'dueDate')
    .map(({ index }) => index);
  const names = new Set(
    columns.filter(({ field }) => field === 'supplierName' || field === 'supplierId').map(({ index }) => index),
  );
  const width = columns.length;

  return (row) => {
    const { cells } = row;
    const first = cells.findIndex((cell) => cell.trim() !== '');
    if (first < 0) return 'blank';
    const label = cells[first]?.trim() ?? '';
    const hasKey = keys.some((index) => cells[index]?.trim());
    if (isTotalLabel(label) && (!hasKey || countTexts(cells) <= 1)) return 'total';
    if (!hasKey && keys.length > 0 && namesTotal(label) && countTexts(cells) === 1) return 'total';
    if (firstNames.has(label) && headers.has(textOf(row))) return 'header';
    const isAlone = cells.findLastIndex((cell) => cell.trim() !== '') === first;
    if (isAlone && width > 2 && aboveTable.has(label)) return 'header';
    if (isAlone && width > 2 && (footer.test(label) || timeStamp.test(label))) return 'footer';
    if (hasKey || width <= 2) return 'data';
    if (isAlone && first === 0 && (!names.has(0) || keys.length > 0) && !isDate(label) && !isAmount(label))
      return 'note';
    const isNamed = [...names].some((index) => cells[index]?.trim());
    return !isNamed && countTexts(cells) === 0 ? 'sum' : 'data';
  };
}

function textOf({ cells }: Row): string {
  return cells.map((cell) => cell.trim()).join('\u0000');
}

function countTexts(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== '' && !isAmount(cell)).length;
}

/** Also with the Arabic article, and with the sign of an abbreviation in Hebrew. */
const totalBeginnings = new Set([...totalWords, 'report', 'الم', 'الا', 'סה"'].map((words) => words.slice(0, 3)));

export function isTotalLabel(text: string): boolean {
  if (text.length > 80 || !totalBeginnings.has(plain(text.slice(0, 3)))) return false;
  const words = wordsOf(text)
    .filter((word) => !/^\d+$/.test(word) && !currencyCodes.has(word.toUpperCase()))
    .join(' ');
  return totalWords.has(words) || totalOf.test(words);
}

/** `Total Beta Paper`, the total of a group: a supplier may be called so, which its amounts then tell. */
function namesTotal(text: string): boolean {
  if (text.length > 80 || !totalBeginnings.has(plain(text.slice(0, 3)))) return false;
  const words = wordsOf(text);
  return totalWords.has(words[0] ?? '') || totalWords.has(words.at(-1) ?? '');
}

function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').slice(0, 3);
}
