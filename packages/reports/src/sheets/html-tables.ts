import { createSheetWriter, type SheetBatch } from './sheet-batch.ts';

/** A comment, a script, a style, a tag or text; what is none of them is a lone `<`. */
const tokens =
  /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>|<(\/?)([a-z][a-z\d:]*)((?:"[^"]*"|'[^']*'|[^'"<>]){0,2000})>|[^<]+|</gi;
/** Markup without the end of a row that is held before it is read as it is. */
const longestRow = 1024 * 1024;

/** The tables of a web page, as systems also save them under the name of a workbook. Cells that span several repeat. */
export async function* htmlTables(chunks: AsyncIterable<string>): AsyncGenerator<SheetBatch> {
  const writer = createSheetWriter();
  let cell: string | null = null;
  let spans = { columns: 1, rows: 1 };
  let isOpen = false;
  let above = new Map<number, { text: string; rows: number }>();
  let column = 0;
  let rest = '';

  /** Cells of rows above that reach down to this one. */
  function fillFromAbove(): void {
    for (let held = above.get(column); held; held = above.get(column)) {
      writer.setCell(column, held.text);
      if (held.rows > 1) above.set(column, { text: held.text, rows: held.rows - 1 });
      else above.delete(column);
      column += 1;
    }
  }

  function endCell(): void {
    if (cell === null) return;
    const text = textOf(cell);
    fillFromAbove();
    for (let at = 0; at < spans.columns; at += 1) {
      writer.setCell(column, at === 0 ? text : '');
      if (spans.rows > 1 && at === 0) above.set(column, { text, rows: spans.rows - 1 });
      column += 1;
    }
    cell = null;
  }

  function endRow(): void {
    endCell();
    if (isOpen) fillFromAbove();
    if (isOpen) writer.endRow();
    isOpen = false;
  }

  function tag(name: string, isEnd: boolean, attributes: string): void {
    if (name === 'table') {
      endRow();
      above = new Map();
      if (!isEnd) writer.startTable('');
    } else if (name === 'tr') {
      endRow();
      if (isEnd) return;
      writer.startRow();
      isOpen = true;
      column = 0;
    } else if (name === 'td' || name === 'th') {
      endCell();
      if (isEnd || !isOpen) return;
      cell = '';
      spans = { columns: spanOf(attributes, 'colspan'), rows: spanOf(attributes, 'rowspan') };
    } else if ((name === 'br' || name === 'p' || name === 'div') && cell) cell += ' ';
  }

  function read(markup: string): void {
    for (const [token, , slash, name, attributes = ''] of markup.matchAll(tokens)) {
      if (name) tag(name.toLowerCase(), slash === '/', attributes);
      else if (cell !== null && !token.startsWith('<!--')) cell += token;
    }
  }

  for await (const chunk of chunks) {
    rest += chunk;
    const end = rest.length > longestRow ? rest.length : rest.toLowerCase().lastIndexOf('<tr');
    if (end <= 0) continue;
    read(rest.slice(0, end));
    rest = rest.slice(end);
    yield* writer.take();
  }
  read(rest);
  endRow();
  yield* writer.take();
}

function spanOf(attributes: string, name: string): number {
  const span = Number(new RegExp(`\\b${name}\\s*=\\s*["']?(\\d+)`, 'i').exec(attributes)?.[1] ?? 1);
  return Math.min(Math.max(span, 1), 1000);
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  euro: '€',
  pound: '£',
  yen: '¥',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  agrave: 'à',
  aacute: 'á',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  ccedil: 'ç',
  aring: 'å',
  oslash: 'ø',
  aelig: 'æ',
  deg: '°',
  ndash: '–',
  mdash: '—',
};

function textOf(markup: string): string {
  return markup
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
      if (name) return named[name] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    })
    .replace(/\s+/g, ' ')
    .trim();
}
