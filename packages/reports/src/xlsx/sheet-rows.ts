import type { Row } from '../rows.types.ts';
import { numberText } from './cell-value.ts';
import type { NumberFormat } from './number-formats.ts';
import { unescapeText } from './shared-strings.ts';
import { xmlEvents } from './xml-events.ts';

/** What the cells of a sheet refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly uses1904: boolean;
}

/** Columns a sheet can have (XFD). */
const mostColumns = 16_384;

/** The rows of a sheet as text, streamed. Formulas give the value that was computed when the file was saved. */
export async function* sheetRows(
  chunks: AsyncIterable<Uint8Array>,
  context: CellContext,
): AsyncGenerator<readonly Row[]> {
  let batch: Row[] = [];
  let line = -1;
  let column = -1;
  let cells: string[] = [];
  let type = 'n';
  let format: NumberFormat = 'plain';
  let value = '';
  let taking = false;
  let inPhonetic = false;

  const events = xmlEvents(chunks, {
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
      else if (name === 'c' && value !== '' && column < mostColumns)
        setCell(cells, column, cellText(type, value, format, context));
      else if (name === 'row' && cells.length > 0) batch.push({ line, end: line + 1, cells });
    },
  });
  for await (const _ of events) {
    if (batch.length === 0) continue;
    yield batch;
    batch = [];
  }
}

function setCell(cells: string[], column: number, text: string): void {
  while (cells.length < column) cells.push('');
  cells[column] = text;
}

function cellText(type: string, value: string, format: NumberFormat, { strings, uses1904 }: CellContext): string {
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'n') return numberText(value, format, uses1904);
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'd') return value.replace(/T00:00:00(\.0+)?Z?$/, '');
  if (type === 'e') return '';
  return unescapeText(value);
}

/** `C12` → 2. */
function columnOf(reference: string): number {
  let column = 0;
  for (let index = 0; index < reference.length; index += 1) {
    const code = reference.charCodeAt(index) & ~0x20;
    if (code < 0x41 || code > 0x5a) break;
    column = column * 26 + code - 0x40;
  }
  return column - 1;
}
