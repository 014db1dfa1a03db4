import { plainNumber } from '../xlsx/cell-value.ts';
import { xmlEvents } from '../xlsx/xml-events.ts';
import { createSheetWriter, mostColumns, type SheetBatch } from './sheet-batch.ts';

/** The tables of an OpenDocument spreadsheet, from its `content.xml` (OpenDocument 1.3 part 3, chapter 9). */
export async function* odsTables(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<SheetBatch> {
  const writer = createSheetWriter();
  let column = 0;
  let repeats = 1;
  let rowRepeats = 1;
  let stored: string | null = null;
  let text = '';
  let taking = false;

  const events = xmlEvents(chunks, {
    open(name, attributes) {
      if (name === 'table') writer.startTable(attributes['table:name'] ?? '');
      else if (name === 'table-row') {
        writer.startRow();
        column = 0;
        rowRepeats = Number(attributes['table:number-rows-repeated'] ?? 1);
      } else if (name === 'table-cell' || name === 'covered-table-cell') {
        repeats = Number(attributes['table:number-columns-repeated'] ?? 1);
        stored = storedValue(attributes);
        text = '';
      } else if (name === 'p') {
        if (text !== '') text += '\n';
        taking = true;
      } else if (name === 's' && taking) text += ' ';
      else if (name === 'annotation') taking = false;
    },
    text(part) {
      if (taking) text += part;
    },
    close(name) {
      if (name === 'p') taking = false;
      else if (name === 'table-cell' || name === 'covered-table-cell') {
        const value = stored ?? text;
        if (value !== '')
          for (let at = 0; at < Math.min(repeats, mostColumns); at += 1) writer.setCell(column + at, value);
        column += repeats;
      } else if (name === 'table-row') {
        writer.endRow();
        writer.skipRows(rowRepeats - 1);
      }
    },
  });
  for await (const _ of events) yield* writer.take();
}

/** The value as it is stored; null for texts, whose value is what is shown. */
function storedValue(attributes: Readonly<Record<string, string>>): string | null {
  const type = attributes['office:value-type'];
  if (type === 'date') return (attributes['office:date-value'] ?? '').replace(/T00:00:00(\.0+)?$/, '');
  if (type === 'boolean') return attributes['office:boolean-value'] === 'true' ? 'TRUE' : 'FALSE';
  if (type === 'float' || type === 'currency' || type === 'percentage')
    return plainNumber(attributes['office:value'] ?? '');
  return null;
}
