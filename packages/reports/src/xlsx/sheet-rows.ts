import type { Row } from '../rows.types.ts';
import { cellTypes, createCellFinisher } from './finish-cell.ts';
import type { NumberFormat } from './number-formats.ts';
import { createRowAssembler } from './row-assembler.ts';
import type { SharedStrings } from './shared-strings.ts';
import { createXmlScanner, tag } from './xml-scanner.ts';
import { addXmlText } from './xml-text.ts';

/** What the cells of a sheet refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly uses1904: boolean;
}

/** The same where texts are read as far as they are needed. */
export interface SheetContext extends Omit<CellContext, 'strings'> {
  readonly strings: SharedStrings;
}

/** Columns a sheet can have (XFD). */
const mostColumns = 16_384;

/** Of no text. */
const noPosition = 0x3fffffff;

const rowTag = tag('row');
const cellTag = tag('c');
const valueTag = tag('v');
const textTag = tag('t');
const phoneticTag = tag('rPh');

/** The rows of a sheet, streamed. Formulas give the value that was computed when the file was saved. */
export async function* sheetRows(
  chunks: AsyncIterable<Uint8Array>,
  { strings, formats, uses1904 }: SheetContext,
): AsyncGenerator<readonly Row[]> {
  const rows = createRowAssembler();
  const { values } = rows;
  const finishCell = createCellFinisher(uses1904);
  let line = -1;
  let column = -1;
  let type: number = cellTypes.number;
  let style = 0;
  let start = 0;
  let inCell = false;
  let taking = false;
  let inPhonetic = false;

  function openRow(bytes: Uint8Array, from: number, end: number): void {
    line += 1;
    column = -1;
    const at = attribute(bytes, from, end, 0x72);
    if (at >= 0) line = digits(bytes, at) - 1;
    rows.open(line);
  }

  function openCell(bytes: Uint8Array, from: number, end: number): void {
    const reference = attribute(bytes, from, end, 0x72);
    const typeAt = attribute(bytes, from, end, 0x74);
    const styleAt = attribute(bytes, from, end, 0x73);
    column = reference < 0 ? column + 1 : columnOf(bytes, reference);
    type = typeAt < 0 ? cellTypes.number : typeOf(bytes, typeAt);
    style = styleAt < 0 ? 0 : digits(bytes, styleAt);
    start = values.size;
    inCell = true;
  }

  function closeCell(): void {
    inCell = false;
    if (values.size === start || column < 0 || column >= mostColumns) values.size = start;
    else if (type === cellTypes.shared) {
      const position = Number(values.text(start));
      values.size = start;
      rows.addShared(column, position >= 0 && position < noPosition ? position : noPosition);
    } else {
      finishCell(values, start, type, formats[style] ?? 'plain');
      rows.addValue(column, start);
    }
  }

  const scanner = createXmlScanner({
    open(name, bytes, from, end) {
      if (name === cellTag) openCell(bytes, from, end);
      else if (name === valueTag || name === textTag) taking = inCell && !inPhonetic;
      else if (name === rowTag) openRow(bytes, from, end);
      else if (name === phoneticTag) inPhonetic = true;
    },
    text(bytes, from, end, isRaw) {
      if (taking) addXmlText(values, bytes, from, end, isRaw);
    },
    close(name) {
      if (name === cellTag) closeCell();
      else if (name === valueTag || name === textTag) taking = false;
      else if (name === rowTag) rows.close();
      else if (name === phoneticTag) inPhonetic = false;
    },
  });

  for await (const chunk of chunks) {
    scanner.read(chunk);
    yield* rows.take(strings);
    start -= rows.drop();
  }
  scanner.finish();
}

/** Where the value of an attribute with a name of one letter begins, or -1. */
function attribute(bytes: Uint8Array, start: number, end: number, name: number): number {
  for (let at = start; at + 3 < end; at += 1) {
    if (bytes[at] === name && bytes[at + 1] === 0x3d && isSpace(bytes[at - 1])) return at + 2;
    const byte = bytes[at];
    if (byte !== 0x22 && byte !== 0x27) continue;
    at += 1;
    while (at < end && bytes[at] !== byte) at += 1;
  }
  return -1;
}

function isSpace(byte: number | undefined): boolean {
  return byte !== undefined && byte <= 0x20;
}

/** The whole number in quotes. */
function digits(bytes: Uint8Array, quote: number): number {
  let number = 0;
  for (let at = quote + 1; ; at += 1) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return number;
    number = number * 10 + digit;
  }
}

/** `"C12"` → 2. */
function columnOf(bytes: Uint8Array, quote: number): number {
  let column = 0;
  for (let at = quote + 1; ; at += 1) {
    const letter = (bytes[at] ?? 0) & ~0x20;
    if (letter < 0x41 || letter > 0x5a) return column - 1;
    column = Math.min(mostColumns + 1, column * 26 + letter - 0x40);
  }
}

/** `"s"` is a shared text, `"str"` one of its own. */
function typeOf(bytes: Uint8Array, quote: number): number {
  const first = bytes[quote + 1] ?? 0;
  if (bytes[quote + 2] !== bytes[quote]) return cellTypes.text;
  return Object.values<number>(cellTypes).includes(first) ? first : cellTypes.text;
}
