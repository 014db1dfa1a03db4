import type { FileType } from '@linkflow/contract';
import { plainNumber } from '../xlsx/cell-value.ts';
import { xmlEvents } from '../xlsx/xml-events.ts';
import { createSheetWriter, type SheetBatch } from './sheet-batch.ts';

/** The tables of a workbook in Excel's XML of 2003 (`urn:schemas-microsoft-com:office:spreadsheet`). */
export async function* spreadsheetXmlTables(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<SheetBatch> {
  const writer = createSheetWriter();
  let column = -1;
  let type = 'String';
  let value = '';
  let taking = false;

  const events = xmlEvents(chunks, {
    open(name, attributes) {
      const { Name = '', Index, Type } = withoutPrefixes(attributes);
      if (name === 'Worksheet') writer.startTable(Name);
      else if (name === 'Row') {
        writer.startRow(Index ? Number(Index) - 1 : undefined);
        column = -1;
      } else if (name === 'Cell') {
        column = Index ? Number(Index) - 1 : column + 1;
        value = '';
      } else if (name === 'Data') {
        type = Type ?? 'String';
        taking = true;
      }
    },
    text(part) {
      if (taking) value += part;
    },
    close(name) {
      if (name === 'Data') taking = false;
      else if (name === 'Cell') writer.setCell(column, cellText(type, value));
      else if (name === 'Row') writer.endRow();
    },
  });
  for await (const _ of events) yield* writer.take();
}

function cellText(type: string, value: string): string {
  if (type === 'Number') return plainNumber(value);
  if (type === 'DateTime') return value.replace(/T00:00:00(\.0+)?$/, '');
  if (type === 'Boolean') return value === '1' ? 'TRUE' : 'FALSE';
  return type === 'Error' ? '' : value;
}

function withoutPrefixes(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, text]) => [name.slice(name.indexOf(':') + 1), text]),
  );
}

/** The types of file whose tables are found in markup. */
export type MarkupType = Extract<FileType, 'html' | 'xml' | 'ods'>;
