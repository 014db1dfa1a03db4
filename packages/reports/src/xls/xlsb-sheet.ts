import type { Row } from '../rows.types.ts';
import { numberText } from '../xlsx/cell-value.ts';
import { rkNumber } from './biff-sheet.ts';
import { wideText, type XlsbRecord, xlsbRecords, xlsbTypes } from './xlsb-records.ts';
import type { CellContext } from './xlsb-workbook.ts';

const mostColumns = 16_384;
/** Records 1 to 11 are cells that say their column, 12 to 18 cells right of the one before (MS-XLSB 2.3.1). */
const lastCell = 11;
const lastShortCell = 18;

/** The rows of a sheet of a binary workbook as text, streamed. */
export async function* xlsbSheetRows(
  chunks: AsyncIterable<Uint8Array>,
  context: CellContext,
): AsyncGenerator<readonly Row[]> {
  let line = 0;
  let column = -1;
  let cells: string[] = [];
  let batch: Row[] = [];

  function endRow(): void {
    if (cells.length > 0) batch.push({ line, end: line + 1, cells });
    cells = [];
    column = -1;
  }

  for await (const records of xlsbRecords(chunks)) {
    for (const record of records) {
      if (record.type === xlsbTypes.rowHeader) {
        endRow();
        line = record.data.getUint32(0, true);
        continue;
      }
      if (record.type > lastShortCell) continue;
      column = record.type <= lastCell ? record.data.getUint32(0, true) : column + 1;
      const text = cellText(record, context);
      if (text === '' || column >= mostColumns) continue;
      while (cells.length < column) cells.push('');
      cells[column] = text;
    }
    if (batch.length > 0) yield batch;
    batch = [];
  }
  endRow();
  yield batch;
}

/** The text of a cell; empty for blank cells and errors. */
function cellText({ type, data }: XlsbRecord, { strings, formats, uses1904 }: CellContext): string {
  const styleAt = type <= lastCell ? 4 : 0;
  const valueAt = styleAt + 4;
  const number = (value: number) =>
    numberText(String(value), formats[data.getUint32(styleAt, true) & 0xffffff] ?? 'plain', uses1904);
  switch (type) {
    case xlsbTypes.cellRk:
    case xlsbTypes.shortRk:
      return number(rkNumber(data.getUint32(valueAt, true)));
    case xlsbTypes.cellReal:
    case xlsbTypes.shortReal:
    case xlsbTypes.formulaNumber:
      return number(data.getFloat64(valueAt, true));
    case xlsbTypes.cellText:
    case xlsbTypes.shortText:
    case xlsbTypes.formulaText:
      return wideText(data, valueAt).text;
    case xlsbTypes.cellShared:
    case xlsbTypes.shortShared:
      return strings[data.getUint32(valueAt, true)] ?? '';
    case xlsbTypes.cellBool:
    case xlsbTypes.shortBool:
    case xlsbTypes.formulaBool:
      return data.getUint8(valueAt) === 1 ? 'TRUE' : 'FALSE';
    default:
      return '';
  }
}
