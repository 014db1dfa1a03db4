import type { Row } from '../rows.types.ts';
import { numberText } from '../xlsx/cell-value.ts';
import type { NumberFormat } from '../xlsx/number-formats.ts';
import { unescapeText } from '../xlsx/shared-strings.ts';
import type { CellContext } from '../xlsx/sheet-rows.ts';
import { readXml } from '../xlsx/xml-events.ts';

/** The rows of a sheet by an ordinary XML parser, to compare with. */
export async function saxesRows(xml: Uint8Array, context: CellContext): Promise<Row[]> {
  const rows: Row[] = [];
  let line = -1;
  let column = -1;
  let cells: string[] = [];
  let type = 'n';
  let format: NumberFormat = 'plain';
  let value = '';
  let taking = false;
  let inPhonetic = false;
  await readXml(once(xml), {
    open(name, { r, t, s }) {
      if (name === 'row') {
        line = r ? Number(r) - 1 : line + 1;
        column = -1;
        cells = [];
      } else if (name === 'c') {
        column = r ? columnOf(r) : column + 1;
        type = t ?? 'n';
        format = context.formats[Number(s ?? 0)] ?? 'plain';
        value = '';
      } else if (name === 'rPh') inPhonetic = true;
      else if (name === 'v' || name === 't') taking = !inPhonetic;
    },
    text(part) {
      if (taking) value += part;
    },
    close(name) {
      if (name === 'v' || name === 't') taking = false;
      else if (name === 'rPh') inPhonetic = false;
      else if (name === 'c' && value !== '') {
        while (cells.length < column) cells.push('');
        cells[column] = cellText(type, value, format, context);
      } else if (name === 'row' && cells.length > 0) rows.push({ line, end: line + 1, cells });
    },
  });
  return rows;
}

/** The texts of a part of shared ones by the same parser. */
export async function saxesStrings(xml: Uint8Array): Promise<string[]> {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let inPhonetic = false;
  await readXml(once(xml), {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') inPhonetic = true;
      else if (name === 't') inText = !inPhonetic;
    },
    text(part) {
      if (inText) text += part;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') inPhonetic = false;
      else if (name === 'si') strings.push(unescapeText(text));
    },
  });
  return strings;
}

async function* once<T>(item: T): AsyncGenerator<T> {
  yield item;
}

function cellText(type: string, value: string, format: NumberFormat, { strings, uses1904 }: CellContext): string {
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'n') return numberText(value, format, uses1904);
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'd') return value.replace(/T00:00:00(\.0+)?Z?$/, '');
  if (type === 'e') return '';
  return unescapeText(value);
}

function columnOf(reference: string): number {
  const letters = /^[A-Z]+/.exec(reference)?.[0] ?? '';
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 0x40, 0) - 1;
}
