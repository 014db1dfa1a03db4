import type { Row } from '../rows.types.ts';
import { numberText } from '../xlsx/cell-value.ts';
import { type BiffRecord, biffRecords, recordTypes } from './biff-records.ts';
import { type BiffWorkbook, longText } from './biff-workbook.ts';

/** Columns and rows a sheet of this format can have. */
const mostColumns = 256;

/**
 * The rows of one sheet as text, in their order. Formulas give the value that was computed when the file was saved. Records that
 * are cut short are left out.
 */
export function biffSheetRows(stream: Uint8Array, offset: number, workbook: BiffWorkbook): Row[] {
  const rows = new Map<number, string[]>();
  /** Where the text of a formula, which follows it in a record of its own, belongs. */
  let waiting: { row: number; column: number } | null = null;
  let depth = 0;

  function setCell(row: number, column: number, text: string): void {
    if (text === '' || column >= mostColumns) return;
    const cells = rows.get(row) ?? [];
    rows.set(row, cells);
    while (cells.length < column) cells.push('');
    cells[column] = text;
  }

  for (const record of biffRecords(stream, offset)) {
    if (record.type === recordTypes.bof) depth += 1;
    else if (record.type === recordTypes.eof) {
      depth -= 1;
      if (depth <= 0) break;
    } else if (depth !== 1) continue;
    else if (record.type === recordTypes.string && waiting) {
      setCell(waiting.row, waiting.column, longText(record, 0, workbook.encoding));
      waiting = null;
    } else if (record.data.byteLength >= leastSize(record.type)) {
      const { data } = record;
      const row = data.getUint16(0, true);
      const column = data.getUint16(2, true);
      if (record.type === recordTypes.mulRk) {
        for (let at = 4; at + 6 <= data.byteLength - 2; at += 6)
          setCell(row, column + (at - 4) / 6, rkText(data, at, workbook));
      } else if (record.type === recordTypes.formula && isText(data)) waiting = { row, column };
      else setCell(row, column, cellText(record, workbook));
    }
  }
  return [...rows].sort(([a], [b]) => a - b).map(([line, cells]) => ({ line, end: line + 1, cells }));
}

/** Bytes a record of a cell must have; no other record is read. */
function leastSize(type: number): number {
  return sizes[type] ?? Number.POSITIVE_INFINITY;
}

const sizes: Readonly<Record<number, number>> = {
  [recordTypes.formula]: 14,
  [recordTypes.mulRk]: 12,
  [recordTypes.rString]: 8,
  [recordTypes.labelSst]: 10,
  [recordTypes.number]: 14,
  [recordTypes.label]: 8,
  [recordTypes.boolErr]: 8,
  [recordTypes.rk]: 10,
};

function cellText(record: BiffRecord, workbook: BiffWorkbook): string {
  const { type, data } = record;
  switch (type) {
    case recordTypes.labelSst:
      return workbook.strings[data.getUint32(6, true)] ?? '';
    case recordTypes.label:
    case recordTypes.rString:
      return longText(record, 6, workbook.encoding);
    case recordTypes.boolErr:
      return data.getUint8(7) === 0 ? truth(data.getUint8(6)) : '';
    case recordTypes.rk:
      return rkText(data, 4, workbook);
    case recordTypes.number:
      return formatted(data.getFloat64(6, true), data.getUint16(4, true), workbook);
    default:
      return formulaText(data, workbook);
  }
}

/** A formula's value is a number unless its last two bytes say otherwise (MS-XLS 2.5.133). */
function formulaText(data: DataView, workbook: BiffWorkbook): string {
  if (data.getUint16(12, true) !== 0xffff)
    return formatted(data.getFloat64(6, true), data.getUint16(4, true), workbook);
  return data.getUint8(6) === 1 ? truth(data.getUint8(8)) : '';
}

function isText(data: DataView): boolean {
  return data.getUint16(12, true) === 0xffff && data.getUint8(6) === 0;
}

function truth(value: number): string {
  return value === 1 ? 'TRUE' : 'FALSE';
}

/** A number packed into four bytes (MS-XLS 2.5.217), after the format of its cell. */
function rkText(data: DataView, at: number, workbook: BiffWorkbook): string {
  return formatted(rkNumber(data.getUint32(at + 2, true)), data.getUint16(at, true), workbook);
}

export function rkNumber(packed: number): number {
  const bytes = new DataView(new ArrayBuffer(8));
  bytes.setUint32(4, (packed & ~3) >>> 0, true);
  const value = packed & 2 ? (packed | 0) >> 2 : bytes.getFloat64(0, true);
  return packed & 1 ? value / 100 : value;
}

function formatted(value: number, style: number, { formats, uses1904 }: BiffWorkbook): string {
  return numberText(String(value), formats[style] ?? 'plain', uses1904);
}
